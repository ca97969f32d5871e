<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActionRow</name>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>The next conversation goes on with this one</source>
        <translation>次の会話はこの会話の続きになります</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>会話を残す</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Delete the {count} found…</source>
        <translation>見つかった{count}件を削除…</translation>
    </message>
    <message>
        <source>Delete all {count}…</source>
        <translation>{count}件すべてを削除…</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>字幕（SRT）</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>字幕（WebVTT）</translation>
    </message>
    <message>
        <source>Complete (JSON)</source>
        <translation>完全（JSON）</translation>
    </message>
    <message>
        <source>Move to another machine…</source>
        <translation>別のコンピューターへ移す…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Connected to {model}</source>
        <translation>{model} に接続しました</translation>
    </message>
    <message>
        <source>Connected again after {gap} s</source>
        <translation>{gap} 秒後に再接続しました</translation>
    </message>
    <message>
        <source>Recording begun</source>
        <translation>録音を開始しました</translation>
    </message>
    <message>
        <source>Recording ended</source>
        <translation>録音を終了しました</translation>
    </message>
    <message>
        <source>Using {device}</source>
        <translation>{device} を使用</translation>
    </message>
    <message>
        <source>The microphone is lost</source>
        <translation>マイクが見つからなくなりました</translation>
    </message>
    <message>
        <source>The loudspeaker is lost</source>
        <translation>スピーカーが見つからなくなりました</translation>
    </message>
    <message>
        <source>Connection lost ({code}{reason})</source>
        <translation>接続が切れました（{code}{reason}）</translation>
    </message>
    <message>
        <source>, trying again in {seconds} s</source>
        <translation>、{seconds} 秒後に再試行</translation>
    </message>
    <message>
        <source>Show earlier activity</source>
        <translation>以前のアクティビティを表示</translation>
    </message>
    <message>
        <source>Tool calls, offers and reminders appear here.</source>
        <translation>ツールの呼び出し、提案、リマインダーがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>Embedded server</source>
        <translation>内蔵サーバー</translation>
    </message>
</context>
<context>
    <name>BorderStrip</name>
    <message>
        <source>Edge of what is shared</source>
        <translation>共有範囲の枠</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>Show arguments and result</source>
        <translation>引数と結果を表示</translation>
    </message>
    <message>
        <source>Cancel this call</source>
        <translation>この呼び出しを中止</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
</context>
<context>
    <name>CameraMenu</name>
    <message>
        <source>Cameras</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Inside the screen&apos;s picture</source>
        <translation>画面の画像の中</translation>
    </message>
    <message>
        <source>Show one picture now</source>
        <translation>今の画像を1枚見せる</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>カメラが接続されていません</translation>
    </message>
    <message>
        <source>This camera does not tell its sizes. Attune asks it for {0}.</source>
        <translation>このカメラはサイズを知らせません。Attune は {0} を要求します。</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>the system&apos;s own</source>
        <translation>システム標準</translation>
    </message>
    <message>
        <source>no display answers here</source>
        <translation>応答するディスプレイがありません</translation>
    </message>
    <message>
        <source>&apos;attune talk&apos; works without one; so does &apos;attune rehearse&apos;.</source>
        <translation>&apos;attune talk&apos; と &apos;attune rehearse&apos; はなくても動きます。</translation>
    </message>
    <message>
        <source>Attune can neither draw a border there nor tell windows apart: what it must not see is hidden by hand.</source>
        <translation>そこでは枠を描くことも、ウィンドウを見分けることもできません。見せたくないものは手で隠してください。</translation>
    </message>
    <message>
        <source>echo cancellation is off</source>
        <translation>エコー除去はオフです</translation>
    </message>
    <message>
        <source>Use headphones, or switch it on.</source>
        <translation>ヘッドホンを使うか、オンにしてください。</translation>
    </message>
    <message>
        <source>echo cancellation is missing</source>
        <translation>エコー除去がありません</translation>
    </message>
    <message>
        <source>Use headphones.</source>
        <translation>ヘッドホンを使ってください。</translation>
    </message>
    <message>
        <source>echo cancellation is ready</source>
        <translation>エコー除去の準備ができています</translation>
    </message>
    <message>
        <source>espeak-ng is missing: the demo has only its recorded phrases</source>
        <translation>espeak-ng がありません。デモは録音済みの言葉だけを話します</translation>
    </message>
    <message>
        <source>Install the package espeak-ng.</source>
        <translation>パッケージ espeak-ng をインストールしてください。</translation>
    </message>
    <message>
        <source>keys can be kept</source>
        <translation>キーを保管できます</translation>
    </message>
    <message>
        <source>Set GOOGLE_API_KEY, or enter the key at each start.</source>
        <translation>GOOGLE_API_KEY を設定するか、起動のたびにキーを入力してください。</translation>
    </message>
    <message>
        <source>{name} is set</source>
        <translation>{name} が設定されています</translation>
    </message>
    <message>
        <source>none: Attune talks with the demo</source>
        <translation>なし：Attune はデモと話します</translation>
    </message>
    <message>
        <source>Set GOOGLE_API_KEY for Gemini.</source>
        <translation>Gemini には GOOGLE_API_KEY を設定してください。</translation>
    </message>
    <message>
        <source>one is in the keyring. {finding}</source>
        <translation>キーリングに1つあります。{finding}</translation>
    </message>
    <message>
        <source>Enter another key.</source>
        <translation>別のキーを入力してください。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{hosts}; bypassed for this computer</source>
        <translation>{hosts}。このコンピューターには使いません</translation>
    </message>
    <message>
        <source>{backend}, {model}, set up in {took_ms} ms</source>
        <translation>{backend}、{model}、{took_ms} ms で準備完了</translation>
    </message>
    <message>
        <source>{url} does not answer ({why})</source>
        <translation>{url} が応答しません（{why}）</translation>
    </message>
    <message>
        <source>Is it running?</source>
        <translation>動いていますか？</translation>
    </message>
    <message>
        <source>no microphone was found</source>
        <translation>マイクが見つかりません</translation>
    </message>
    <message>
        <source>no loudspeaker was found</source>
        <translation>スピーカーが見つかりません</translation>
    </message>
    <message>
        <source>Connect one; typing and captions work without.</source>
        <translation>接続してください。入力と字幕はなくても使えます。</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} ほか {count} 台</translation>
    </message>
    <message>
        <source>{what}: {width} by {height} pixels</source>
        <translation>{what}：{width} × {height} ピクセル</translation>
    </message>
    <message>
        <source>{what} gave no picture</source>
        <translation>{what} から画像が得られません</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>{seconds} 秒以内に応答がありません</translation>
    </message>
    <message>
        <source>could not be checked ({kind})</source>
        <translation>確認できませんでした（{kind}）</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>display</source>
        <translation>ディスプレイ</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>画面の取り込み</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>echo</source>
        <translation>エコー</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>demo voice</source>
        <translation>デモの声</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>transcription endpoint</source>
        <translation>文字起こしの接続先</translation>
    </message>
    <message>
        <source>chat endpoint</source>
        <translation>会話の接続先</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>キーを入力…</translation>
    </message>
    <message>
        <source>Pick a region…</source>
        <translation>範囲を選ぶ…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Open the preferences…</source>
        <translation>設定を開く…</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>音の設定…</translation>
    </message>
    <message>
        <source>Screen and camera settings…</source>
        <translation>画面とカメラの設定…</translation>
    </message>
    <message>
        <source>Session settings…</source>
        <translation>セッションの設定…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>動作します</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>確認が必要です</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>動作しません</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>確認中</translation>
    </message>
</context>
<context>
    <name>CheckDoor</name>
    <message>
        <source>Check what works…</source>
        <translation>動作を確認…</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Copy report…</source>
        <translation>レポートをコピー…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>コピーされる内容</translation>
    </message>
    <message>
        <source>This is all that will be copied. It holds no keys and nothing you said.</source>
        <translation>コピーされるのはこれだけです。キーも話した内容も含みません。</translation>
    </message>
    <message>
        <source>Looking: {done} of {all} done</source>
        <translation>確認中：{all} 件中 {done} 件完了</translation>
    </message>
    <message>
        <source>{count} of {all} need a look</source>
        <translation>{all} 件中 {count} 件は確認が必要です</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>すべて動作します</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>レポートをコピーしました。</translation>
    </message>
</context>
<context>
    <name>CoListener</name>
    <message>
        <source>Holding back: {why}</source>
        <translation>控えています：{why}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聞いています</translation>
    </message>
    <message>
        <source>Heard a question</source>
        <translation>質問を聞きました</translation>
    </message>
    <message>
        <source>Offering a card</source>
        <translation>カードを提示しています</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>話しています</translation>
    </message>
    <message>
        <source>snoozed until {time}</source>
        <translation>{time} まで休止</translation>
    </message>
    <message>
        <source>people are talking</source>
        <translation>人が話しています</translation>
    </message>
    <message>
        <source>you are presenting</source>
        <translation>発表中です</translation>
    </message>
    <message>
        <source>it offered something a moment ago</source>
        <translation>少し前に提示しました</translation>
    </message>
    <message>
        <source>enough offers for this hour</source>
        <translation>この1時間の提示は十分です</translation>
    </message>
    <message>
        <source>not sure enough that it would help</source>
        <translation>役立つかどうか十分に確かではありません</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>まだ何も聞こえていません</translation>
    </message>
    <message>
        <source>heard just now</source>
        <translation>たった今聞こえました</translation>
    </message>
    <message>
        <source>heard {n} s ago</source>
        <translation>{n} 秒前に聞こえました</translation>
    </message>
    <message>
        <source>heard {n} min ago</source>
        <translation>{n} 分前に聞こえました</translation>
    </message>
    <message>
        <source>{heard} heard, {silent} in silence, {cards} cards, {spoken} spoken</source>
        <translation>聞いた {heard}、沈黙 {silent}、カード {cards}、発話 {spoken}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>待機 {n}</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>省略 {n}</translation>
    </message>
</context>
<context>
    <name>CoListenerBar</name>
    <message>
        <source>Snoozed</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation>補足はありますか？</translation>
    </message>
    <message>
        <source>Ask whether there is anything to add</source>
        <translation>補足があるか尋ねる</translation>
    </message>
    <message>
        <source>I am presenting</source>
        <translation>発表中</translation>
    </message>
    <message>
        <source>Hold offers while I present</source>
        <translation>発表中は提示を控える</translation>
    </message>
    <message>
        <source>Hold offers for a while</source>
        <translation>しばらく提示を控える</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>End the snooze</source>
        <translation>休止を終える</translation>
    </message>
</context>
<context>
    <name>CoListening</name>
    <message>
        <source>By instruction</source>
        <translation>指示による</translation>
    </message>
    <message>
        <source>The model was told to listen in silence; the session goes on as it was, and the model decides by itself when to offer something.</source>
        <translation>モデルは黙って聞くよう指示されました。セッションはそのまま続き、いつ提案するかはモデルが決めます。</translation>
    </message>
    <message>
        <source>Session moved</source>
        <translation>セッション移動</translation>
    </message>
    <message>
        <source>This model takes a new instruction only with a new connection, so the session moves there in a pause and goes on with everything that was said.</source>
        <translation>このモデルは新しい接続でのみ新しい指示を受け付けます。会話の合間に移動し、これまでの内容はすべて引き継がれます。</translation>
    </message>
    <message>
        <source>Emulated here</source>
        <translation>ここで代行</translation>
    </message>
    <message>
        <source>This model cannot stay silent by itself. Attune listens for pauses on this computer, asks the model then, and holds back what it says aloud.</source>
        <translation>このモデルは自分で黙っていられません。Attune がこのコンピューターで間を待って尋ね、声に出した内容は伏せておきます。</translation>
    </message>
</context>
<context>
    <name>CompactBar</name>
    <message>
        <source>State: {word}</source>
        <translation>状態：{word}</translation>
    </message>
    <message>
        <source>Unmute the microphone</source>
        <translation>マイクのミュートを解除</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>マイクをミュート</translation>
    </message>
    <message>
        <source>Answer me again</source>
        <translation>再び応答する</translation>
    </message>
    <message>
        <source>Co-listen</source>
        <translation>傍聴</translation>
    </message>
    <message>
        <source>Go on sharing</source>
        <translation>共有を続ける</translation>
    </message>
    <message>
        <source>Pause sharing</source>
        <translation>共有を一時停止</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音中</translation>
    </message>
    <message>
        <source>What you and Attune say is recorded</source>
        <translation>あなたと Attune の発言を録音しています</translation>
    </message>
    <message>
        <source>Share a region</source>
        <translation>範囲を共有</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>共有を停止</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>ウィンドウを開く</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Compact bar</source>
        <translation>コンパクトバー</translation>
    </message>
</context>
<context>
    <name>ComputerCard</name>
    <message>
        <source>Let the assistant hear the computer again</source>
        <translation>アシスタントにコンピューターの音をまた聞かせる</translation>
    </message>
    <message>
        <source>Keep the computer from the assistant</source>
        <translation>コンピューターの音をアシスタントに聞かせない</translation>
    </message>
    <message>
        <source>Muted: the assistant does not hear it</source>
        <translation>ミュート中：アシスタントには聞こえません</translation>
    </message>
    <message>
        <source>Heard as soon as a conversation runs</source>
        <translation>会話が始まると聞こえます</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Let the assistant hear the computer</source>
        <translation>アシスタントにコンピューターの音を聞かせる</translation>
    </message>
    <message>
        <source>The assistant also hears what this computer plays, such as a meeting</source>
        <translation>会議など、このコンピューターで再生される音もアシスタントに聞こえます</translation>
    </message>
    <message>
        <source>Level of the computer&apos;s sound</source>
        <translation>コンピューターの音のレベル</translation>
    </message>
    <message>
        <source>Volume of the computer in the mix</source>
        <translation>ミックスでのコンピューターの音量</translation>
    </message>
    <message>
        <source>System sound</source>
        <translation>システムの音</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>May Attune do this?</source>
        <translation>Attune がこれを実行してもよいですか？</translation>
    </message>
    <message>
        <source>Asked by {name}</source>
        <translation>{name} からの依頼</translation>
    </message>
    <message>
        <source>Goes to: {host}</source>
        <translation>送り先：{host}</translation>
    </message>
    <message>
        <source>What exactly is done or sent</source>
        <translation>実行または送信される内容</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Do not do this</source>
        <translation>これを実行しない</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Allow this once (click, or Space when focused)</source>
        <translation>今回だけ許可（クリック、またはフォーカス時にスペース）</translation>
    </message>
    <message>
        <source>Allow in this conversation</source>
        <translation>この会話では許可</translation>
    </message>
    <message>
        <source>Do not ask again before this conversation ends</source>
        <translation>この会話が終わるまで再確認しない</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>常に許可</translation>
    </message>
    <message>
        <source>Do not ask again; you can take this back under Permissions</source>
        <translation>再確認しません。「権限」で取り消せます</translation>
    </message>
    <message>
        <source>Never allow</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>Refuse without asking; you can take this back under Permissions</source>
        <translation>確認せずに拒否します。「権限」で取り消せます</translation>
    </message>
    <message>
        <source>No answer within {seconds} s means no</source>
        <translation>{seconds} 秒以内に返答がなければ拒否します</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>One on each line</source>
        <translation>1 行に 1 つ</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Mic on</source>
        <translation>マイク オン</translation>
    </message>
    <message>
        <source>Unmute the microphone</source>
        <translation>マイクのミュートを解除</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>マイクをミュート</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>音声 オフ</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>音声 オン</translation>
    </message>
    <message>
        <source>Let the assistant be heard</source>
        <translation>アシスタントの音声を出す</translation>
    </message>
    <message>
        <source>Silence the assistant</source>
        <translation>アシスタントの音声を消す</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>カメラ オン</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Switch the camera off</source>
        <translation>カメラをオフにする</translation>
    </message>
    <message>
        <source>Switch the camera on</source>
        <translation>カメラをオンにする</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共有中</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Change what is shared</source>
        <translation>共有内容を変更</translation>
    </message>
    <message>
        <source>Share your screen</source>
        <translation>画面を共有</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>会話を終了</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>会話を始める</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume the session</source>
        <translation>セッションを再開</translation>
    </message>
    <message>
        <source>Pause the session</source>
        <translation>セッションを一時停止</translation>
    </message>
    <message>
        <source>Pick a region…</source>
        <translation>範囲を選ぶ…</translation>
    </message>
    <message>
        <source>The whole screen</source>
        <translation>画面全体</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>共有を停止</translation>
    </message>
    <message>
        <source>Mic</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音声</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>I am listening</source>
        <translation>聞いています</translation>
    </message>
    <message>
        <source>Just speak, or type below. Try saying:</source>
        <translation>話しかけるか、下に入力してください。たとえば：</translation>
    </message>
    <message>
        <source>Talk with Attune</source>
        <translation>Attune と話す</translation>
    </message>
    <message>
        <source>Press Start and speak, or type below. Try saying:</source>
        <translation>「開始」を押して話すか、下に入力してください。たとえば：</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>メッセージを入力</translation>
    </message>
    <message>
        <source>Send the present picture with your text</source>
        <translation>今の画像をテキストと一緒に送信</translation>
    </message>
    <message>
        <source>Share something first to send its picture with your text</source>
        <translation>画像をテキストと一緒に送るには、先に何かを共有してください</translation>
    </message>
    <message>
        <source>Type instead of speaking</source>
        <translation>話す代わりに入力</translation>
    </message>
    <message>
        <source>Paused: resume to go on</source>
        <translation>一時停止中：「再開」で続けます</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>In a moment you can speak, or type below. Try saying:</source>
        <translation>まもなく話せます。下に入力することもできます。例えば：</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>マイクはミュートされています</translation>
    </message>
    <message>
        <source>Unmute it to speak, or type below. Try saying:</source>
        <translation>話すにはミュートを解除するか、下に入力してください。たとえば：</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Go to the newest line</source>
        <translation>最新の行へ</translation>
    </message>
</context>
<context>
    <name>CostLabel</name>
    <message>
        <source>{tokens} tokens</source>
        <translation>{tokens} トークン</translation>
    </message>
    <message>
        <source>{spent} (~{hourly}/h)</source>
        <translation>{spent}（約{hourly}/時）</translation>
    </message>
    <message>
        <source>Cost: {text}</source>
        <translation>費用：{text}</translation>
    </message>
    <message>
        <source>Sound heard</source>
        <translation>聞いた音声</translation>
    </message>
    <message>
        <source>Text read</source>
        <translation>読んだテキスト</translation>
    </message>
    <message>
        <source>Pictures seen</source>
        <translation>見た画像</translation>
    </message>
    <message>
        <source>Video seen</source>
        <translation>見た動画</translation>
    </message>
    <message>
        <source>Sound spoken</source>
        <translation>話した音声</translation>
    </message>
    <message>
        <source>Text written</source>
        <translation>書いたテキスト</translation>
    </message>
    <message>
        <source>Read for a summary</source>
        <translation>要約のために読んだ分</translation>
    </message>
    <message>
        <source>Summaries written</source>
        <translation>書かれた要約</translation>
    </message>
    <message>
        <source>{what}: {count} tokens</source>
        <translation>{what}：{count} トークン</translation>
    </message>
    <message>
        <source>The demo costs nothing.</source>
        <translation>デモは無料です。</translation>
    </message>
    <message>
        <source>No price is known for this model.</source>
        <translation>このモデルの料金は不明です。</translation>
    </message>
    <message>
        <source>Estimated from list prices; your bill may differ.</source>
        <translation>定価からの概算です。請求額と異なることがあります。</translation>
    </message>
    <message>
        <source>This session has cost {spent}, the limit that you set. Attune has paused it: nothing that you say or show is sent. Resume to go on beyond the limit, or end it.</source>
        <translation>このセッションの費用が、設定した上限の {spent} に達しました。Attune が一時停止したため、話した内容も見せた内容も送信されません。再開して上限を超えて続けるか、終了してください。</translation>
    </message>
    <message>
        <source>This session has cost {spent}, more than you wanted to be told of.</source>
        <translation>このセッションの費用は {spent} で、通知の基準を超えました。</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>{count} conversations</source>
        <translation>
            <numerusform>会話{count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations deleted</source>
        <translation>
            <numerusform>会話{count}件を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <translation>
            <numerusform>{count}行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hits</source>
        <translation>
            <numerusform>{count}件一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <translation>
            <numerusform>メモ{count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count}日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more wait</source>
        <translation>
            <numerusform>ほかに{count}件が待機中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueCurve</name>
    <message>
        <source>Energy of the customer&apos;s voice against their usual</source>
        <translation>普段と比べた声の勢い</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Learning your usual voice ({learnt} of {all} s)</source>
        <translation>普段の声を学習中（{all} 秒中 {learnt} 秒）</translation>
    </message>
    <message>
        <source>The microphone or the room sounds different. Learning your usual voice again ({learnt} of {all} s)</source>
        <translation>マイクか部屋の音が変わりました。普段の声を学習し直しています（{all} 秒中 {learnt} 秒）</translation>
    </message>
    <message>
        <source>Listening for your voice</source>
        <translation>あなたの声を待っています</translation>
    </message>
    <message>
        <source>Measured just now</source>
        <translation>たった今測定しました</translation>
    </message>
    <message>
        <source>Unreliable now: too much sound behind your voice</source>
        <translation>現在は不確かです：声の背後の音が大きすぎます</translation>
    </message>
    <message>
        <source>On hold while the assistant is heard</source>
        <translation>アシスタントの音声中は停止しています</translation>
    </message>
    <message>
        <source>Paused while others may be heard</source>
        <translation>他の人の声が入りうる間は休止しています</translation>
    </message>
    <message>
        <source>Less energetic than your usual</source>
        <translation>普段より勢いが弱い</translation>
    </message>
    <message>
        <source>As energetic as your usual</source>
        <translation>普段どおりの勢い</translation>
    </message>
    <message>
        <source>More energetic than your usual</source>
        <translation>普段より勢いが強い</translation>
    </message>
    <message>
        <source>{n} semitones higher</source>
        <translation>{n} 半音高い</translation>
    </message>
    <message>
        <source>{n} semitones lower</source>
        <translation>{n} 半音低い</translation>
    </message>
    <message>
        <source>{n} dB stronger</source>
        <translation>{n} dB 強い</translation>
    </message>
    <message>
        <source>{n} dB softer</source>
        <translation>{n} dB 弱い</translation>
    </message>
    <message>
        <source>{n} % faster</source>
        <translation>{n} % 速い</translation>
    </message>
    <message>
        <source>{n} % slower</source>
        <translation>{n} % 遅い</translation>
    </message>
    <message>
        <source>{text} ({rate} syllables/s)</source>
        <translation>{text}（{rate} 音節/秒）</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} % (usually {usual} %)</source>
        <translation>{n} %（普段は {usual} %）</translation>
    </message>
    <message>
        <source>Affective dialogue: this model has none. It answers to your words, not to your tone.</source>
        <translation>感情対応の対話：このモデルにはありません。声の調子ではなく言葉に答えます。</translation>
    </message>
    <message>
        <source>Affective dialogue: a switch on this model, in the session&apos;s preferences.</source>
        <translation>感情対応の対話：このモデルではセッション設定で切り替えられます。</translation>
    </message>
    <message>
        <source>Affective dialogue: always on in this model; it has no switch.</source>
        <translation>感情対応の対話：このモデルでは常に有効で、切り替えはありません。</translation>
    </message>
    <message>
        <source>your usual</source>
        <translation>普段どおり</translation>
    </message>
</context>
<context>
    <name>CuesPanel</name>
    <message>
        <source>Switched off by the policy of this computer.</source>
        <translation>このコンピューターのポリシーで無効になっています。</translation>
    </message>
    <message>
        <source>Everything here is how your voice sounds beside your own usual, learnt from the last minutes. Energy goes by pitch, effort and pace, not by loudness. Mild anger looks usual, strong sadness can look usual, joy and anger look alike; noise, illness, an accent or another microphone change a voice. What is below the band is less certain than what is above. Nothing here says what you feel.</source>
        <translation>ここに示すのは、最近の数分から学習した普段の声と比べた響きです。勢いは高さ・力・速さによるもので、音量にはよりません。軽い怒りは普段どおりに見え、深い悲しみも普段どおりに見えることがあり、喜びと怒りは似ています。騒音、体調、訛り、別のマイクでも声は変わります。帯の下は上より不確かです。何を感じているかを示すものではありません。</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>あなたの声</translation>
    </message>
    <message>
        <source>Measure my voice</source>
        <translation>声を測る</translation>
    </message>
    <message>
        <source>Switch cues on</source>
        <translation>手がかりをオンにする</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>How your voice differs from your usual: pitch, effort, pace and pauses. Measured on this computer from your microphone alone; nothing is stored or sent. It cannot tell what you feel: joy and anger look alike, and a cold or an accent changes a voice. You can stop at any time.</source>
        <translation>声の普段との違い：高さ、力、速さ、間。測定はこのコンピューター上で、あなたのマイクだけから行い、保存も送信もしません。何を感じているかは分かりません：喜びと怒りは同じように見え、風邪や訛りでも声は変わります。いつでもやめられます。</translation>
    </message>
    <message>
        <source>Your microphone · measured on this computer</source>
        <translation>あなたのマイク · このコンピューターで測定</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>力</translation>
    </message>
    <message>
        <source>Energy over the last minute; the band is your usual</source>
        <translation>直近1分の勢い（帯は普段の範囲）</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>間</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ？</translation>
    </message>
    <message>
        <source>What these cues can and cannot tell</source>
        <translation>これらの手がかりで分かること、分からないこと</translation>
    </message>
    <message>
        <source>Stop measuring and forget</source>
        <translation>測定をやめて消去</translation>
    </message>
    <message>
        <source>Ends at once and clears what was learnt</source>
        <translation>すぐに終了し、学習内容を消します</translation>
    </message>
</context>
<context>
    <name>DeviceButton</name>
    <message>
        <source>Not there: {name}</source>
        <translation>見つかりません：{name}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>The device that you chose is not there; it is used when it is back.</source>
        <translation>選んだデバイスが見つかりません。戻りしだい使用します。</translation>
    </message>
    <message>
        <source>Follows the system: {name}</source>
        <translation>システムに従います：{name}</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>{name} (the system&apos;s)</source>
        <translation>{name}（システムの既定）</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>バックエンド</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>接続時間</translation>
    </message>
    <message>
        <source>Age of the handle</source>
        <translation>ハンドルの経過時間</translation>
    </message>
    <message>
        <source>Connections lost</source>
        <translation>切断回数</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Rebuilt</source>
        <translation>再構築</translation>
    </message>
    <message>
        <source>Ends announced</source>
        <translation>予告された終了</translation>
    </message>
    <message>
        <source>Last gap</source>
        <translation>前回の空白</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>前回の切断</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略した設定</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Microphone to send</source>
        <translation>マイクから送信まで</translation>
    </message>
    <message>
        <source>Send to first answer</source>
        <translation>送信から最初の応答まで</translation>
    </message>
    <message>
        <source>End of speech to first answer</source>
        <translation>発話終了から最初の応答まで</translation>
    </message>
    <message>
        <source>First answer to sound</source>
        <translation>最初の応答から音まで</translation>
    </message>
    <message>
        <source>Your voice to silence</source>
        <translation>割り込みから無音まで</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>ツールの呼び出し</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Messages that could not be read</source>
        <translation>読めなかったメッセージ</translation>
    </message>
    <message>
        <source>Messages of unknown kinds</source>
        <translation>未知の種類のメッセージ</translation>
    </message>
    <message>
        <source>Unknown fields</source>
        <translation>未知のフィールド</translation>
    </message>
    <message>
        <source>Latency in milliseconds (count, median, p95, p99)</source>
        <translation>遅延（ミリ秒：回数、中央値、p95、p99）</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>カウンター</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDoor</name>
    <message>
        <source>Diagnostics…</source>
        <translation>診断…</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>レポートをコピーしました。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsView</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Copy report…</source>
        <translation>レポートをコピー…</translation>
    </message>
    <message>
        <source>Shows first what will be copied</source>
        <translation>コピーする内容を先に表示します</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Median ms</source>
        <translation>中央値 ms</translation>
    </message>
    <message>
        <source>Nothing has been timed yet; talk for a moment.</source>
        <translation>まだ計測がありません。少し話してみてください。</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Nothing to count yet: no unreadable message, no loss.</source>
        <translation>まだ何もありません：読めないメッセージも欠落もなし。</translation>
    </message>
    <message>
        <source>This is all that will be copied. It holds no words, pictures or keys.</source>
        <translation>コピーされるのはこれだけです。発言、画像、キーは含みません。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
</context>
<context>
    <name>EnergyTimeline</name>
    <message>
        <source>Energy over the last minute</source>
        <translation>直近1分の勢い</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The service does not accept the key.</source>
        <translation>サービスがこのキーを受け付けません。</translation>
    </message>
    <message>
        <source>Check it in the settings.</source>
        <translation>設定で確認してください。</translation>
    </message>
    <message>
        <source>A key has only letters, digits and signs, and no spaces.</source>
        <translation>キーは文字、数字、記号だけで、空白は含みません。</translation>
    </message>
    <message>
        <source>Gemini needs an API key.</source>
        <translation>Gemini には API キーが必要です。</translation>
    </message>
    <message>
        <source>Enter one in the settings, set GOOGLE_API_KEY, or choose the demo.</source>
        <translation>設定で入力するか、GOOGLE_API_KEY を設定するか、デモを選んでください。</translation>
    </message>
    <message>
        <source>No key was given for the service.</source>
        <translation>サービスのキーが指定されていません。</translation>
    </message>
    <message>
        <source>Enter one in the settings.</source>
        <translation>設定で入力してください。</translation>
    </message>
    <message>
        <source>The key could not be checked.</source>
        <translation>キーを確認できませんでした。</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>キーは保存されませんでした。</translation>
    </message>
    <message>
        <source>Asking the service about the key.</source>
        <translation>サービスにキーを確認しています。</translation>
    </message>
    <message>
        <source>The service takes the key;</source>
        <translation>サービスはこのキーを受け付けます。</translation>
    </message>
    <message>
        <source>it answered within {took} ms.</source>
        <translation>応答時間は {took} ms でした。</translation>
    </message>
    <message>
        <source>The service takes the key, but:</source>
        <translation>サービスはこのキーを受け付けますが、次の問題があります：</translation>
    </message>
    <message>
        <source>It is in your keyring and is used from the next start of a session.</source>
        <translation>キーリングに保存され、次のセッション開始から使われます。</translation>
    </message>
    <message>
        <source>It is used from the next start of a session, but {why}.</source>
        <translation>次のセッション開始から使われますが、{why}。</translation>
    </message>
    <message>
        <source>The service does not allow this.</source>
        <translation>サービスがこれを許可していません。</translation>
    </message>
    <message>
        <source>Check the key and its permissions.</source>
        <translation>キーとその権限を確認してください。</translation>
    </message>
    <message>
        <source>The service does not know this model here.</source>
        <translation>サービスはここではこのモデルを扱っていません。</translation>
    </message>
    <message>
        <source>Choose another model or location.</source>
        <translation>別のモデルまたは場所を選んでください。</translation>
    </message>
    <message>
        <source>The service does not know this cloud project, or these credentials may not use it.</source>
        <translation>サービスはこのクラウドプロジェクトを知らないか、この認証情報では使えません。</translation>
    </message>
    <message>
        <source>Check the project in the settings.</source>
        <translation>設定でプロジェクトを確認してください。</translation>
    </message>
    <message>
        <source>Vertex AI needs a cloud project or an express key.</source>
        <translation>Vertex AI にはクラウドプロジェクトまたは Express キーが必要です。</translation>
    </message>
    <message>
        <source>Set GOOGLE_CLOUD_PROJECT or enter the project in the settings.</source>
        <translation>GOOGLE_CLOUD_PROJECT を設定するか、設定でプロジェクトを入力してください。</translation>
    </message>
    <message>
        <source>Google Cloud credentials were not accepted or not found.</source>
        <translation>Google Cloud の認証情報が受け付けられないか、見つかりません。</translation>
    </message>
    <message>
        <source>Google Cloud credentials were not found.</source>
        <translation>Google Cloud の認証情報が見つかりません。</translation>
    </message>
    <message>
        <source>Run gcloud auth application-default login, or choose a credentials file in the settings.</source>
        <translation>gcloud auth application-default login を実行するか、設定で認証情報ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The service&apos;s quota is used up for now.</source>
        <translation>サービスの割り当てを今は使い切っています。</translation>
    </message>
    <message>
        <source>Attune waits before it tries again.</source>
        <translation>Attune はしばらく待ってから再試行します。</translation>
    </message>
    <message>
        <source>The service rejected the session&apos;s settings.</source>
        <translation>サービスがセッションの設定を拒否しました。</translation>
    </message>
    <message>
        <source>The earlier session can no longer be resumed.</source>
        <translation>以前のセッションはもう再開できません。</translation>
    </message>
    <message>
        <source>The service refused the session.</source>
        <translation>サービスがセッションを拒否しました。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>接続が失われました。</translation>
    </message>
    <message>
        <source>The service refused the connection (HTTP {code}).</source>
        <translation>サービスが接続を拒否しました（HTTP {code}）。</translation>
    </message>
    <message>
        <source>The service or a proxy answered with HTTP {code}.</source>
        <translation>サービスまたはプロキシが HTTP {code} を返しました。</translation>
    </message>
    <message>
        <source>The service sent a message that is too large to take;</source>
        <translation>サービスから大きすぎるメッセージが届きました。</translation>
    </message>
    <message>
        <source>Attune left it out and connects anew.</source>
        <translation>Attune はそれを省き、接続し直します。</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>サービスは現在利用できません。</translation>
    </message>
    <message>
        <source>It said: &quot;{words}&quot;</source>
        <translation>サービスの返答：「{words}」</translation>
    </message>
    <message numerus="yes">
        <source>The service did not answer within {seconds} seconds.</source>
        <translation>
            <numerusform>サービスが{seconds}秒以内に応答しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s host cannot be found.</source>
        <translation>サービスのホストが見つかりません。</translation>
    </message>
    <message>
        <source>Is this computer online?</source>
        <translation>このコンピューターはオンラインですか？</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>サービスに到達できません。</translation>
    </message>
    <message>
        <source>{host} cannot be reached for a while now. Attune is offline and goes on trying; what you type is kept and sent then, and notes and earlier conversations stay at hand.</source>
        <translation>しばらく {host} に到達できません。Attune はオフラインのまま試し続けます。入力した内容は保管され、後で送信されます。メモと以前の会話は利用できます。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({why}), so nothing was sent.</source>
        <translation>{host} の証明書を信頼できないため（{why}）、何も送信していません。</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of this network may stand in between: sign in with a browser, or ask who runs the network.</source>
        <translation>このネットワークのプロキシやログインページが間にあるかもしれません。ブラウザーでログインするか、管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({why}), so nothing was sent. It was issued by &quot;{issuer}&quot;.</source>
        <translation>{host} の証明書を信頼できないため（{why}）、何も送信していません。発行者は「{issuer}」です。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid at this computer&apos;s date ({date}), so nothing was sent.</source>
        <translation>{host} の証明書はこのコンピューターの日付（{date}）では無効なため、何も送信していません。</translation>
    </message>
    <message>
        <source>Check the clock.</source>
        <translation>時計を確認してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {date}, which is before Attune was installed, so the certificate of {host} cannot be checked and nothing was sent.</source>
        <translation>このコンピューターの時計は {date} で、Attune のインストールより前です。{host} の証明書を確認できないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>時計を合わせてください。</translation>
    </message>
    <message>
        <source>The endpoint {url} is not an https address.</source>
        <translation>エンドポイント {url} は https アドレスではありません。</translation>
    </message>
    <message>
        <source>The setting for backends names {name}, which is none of them.</source>
        <translation>バックエンドの設定にある {name} は存在しません。</translation>
    </message>
    <message>
        <source>Not every backend that you allowed can take over.</source>
        <translation>許可したバックエンドのすべてが引き継げるわけではありません。</translation>
    </message>
    <message>
        <source>{old} does not serve this session;</source>
        <translation>{old} はこのセッションを扱いません。</translation>
    </message>
    <message>
        <source>from now on what you say and show goes to {new}, as your settings allow.</source>
        <translation>これ以降、話した内容と見せた内容は、設定で許可されたとおり {new} に送られます。</translation>
    </message>
    <message>
        <source>The location {old} does not serve this session;</source>
        <translation>場所 {old} はこのセッションを扱いません。</translation>
    </message>
    <message>
        <source>Attune moves to {new}.</source>
        <translation>Attune は {new} に移ります。</translation>
    </message>
    <message>
        <source>This model has no {what}, so it is left out.</source>
        <translation>このモデルには {what} がないため、省かれます。</translation>
    </message>
    <message>
        <source>The service rejected the {what} option, so it is left out.</source>
        <translation>サービスがオプション {what} を拒否したため、省かれます。</translation>
    </message>
    <message>
        <source>The connection is too slow for your voice: some of what you say is left out. Pictures wait until it is quicker.</source>
        <translation>接続が音声には遅すぎるため、話した内容の一部が省かれます。画像は速くなるまで待ちます。</translation>
    </message>
    <message>
        <source>Less traffic on this network, or a place nearer to its sender, helps.</source>
        <translation>このネットワークの通信を減らすか、発信元に近づくと改善します。</translation>
    </message>
    <message>
        <source>The service sent this answer without sound, so you can only read it.</source>
        <translation>サービスがこの応答を音声なしで送ったため、読むことしかできません。</translation>
    </message>
    <message>
        <source>Ask again to hear it; if that happens often, choose another voice or model.</source>
        <translation>もう一度尋ねると聞けます。よく起きる場合は、別の声またはモデルを選んでください。</translation>
    </message>
    <message>
        <source>The demo needs its embedded server, which is not running.</source>
        <translation>デモに必要な組み込みサーバーが動いていません。</translation>
    </message>
    <message>
        <source>The demo server did not start.</source>
        <translation>デモサーバーが起動しませんでした。</translation>
    </message>
    <message>
        <source>Attune cannot talk without it or a key; &apos;attune check&apos; tells more.</source>
        <translation>サーバーもキーもないと Attune は話せません。詳しくは「attune check」を実行してください。</translation>
    </message>
    <message>
        <source>The demo server did not start: this account may not run {file}.</source>
        <translation>デモサーバーが起動しませんでした。このアカウントでは {file} を実行できません。</translation>
    </message>
    <message>
        <source>Install Attune where this account may read and run it, or enter a key.</source>
        <translation>このアカウントで読み取りと実行ができる場所に Attune をインストールするか、キーを入力してください。</translation>
    </message>
    <message>
        <source>You are muted.</source>
        <translation>ミュート中です。</translation>
    </message>
    <message>
        <source>Nothing that you say is sent until you unmute.</source>
        <translation>解除するまで、話した内容は送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>This computer slept for {minutes} minutes.</source>
        <translation>
            <numerusform>このコンピューターは{minutes}分間スリープしていました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your microphone stays muted until you unmute it.</source>
        <translation>解除するまでマイクはミュートのままです。</translation>
    </message>
    <message>
        <source>The session is paused, so nothing was sent.</source>
        <translation>セッションが一時停止中のため、何も送信していません。</translation>
    </message>
    <message>
        <source>Resume it first.</source>
        <translation>先に再開してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Attune; the conversation may be incomplete.</source>
        <translation>Attune の内部で問題が起きました。会話が不完全かもしれません。</translation>
    </message>
    <message>
        <source>End and start again if it stays silent.</source>
        <translation>無音のままなら、終了して開始し直してください。</translation>
    </message>
    <message>
        <source>Attune closed unexpectedly last time.</source>
        <translation>前回 Attune は予期せず終了しました。</translation>
    </message>
    <message>
        <source>The report lies in {folder}; nothing was sent.</source>
        <translation>報告は {folder} にあります。何も送信していません。</translation>
    </message>
    <message>
        <source>What goes over the connection is being written to {file}, {extent}.</source>
        <translation>接続でやり取りされる内容を {file} に書き込んでいます（{extent}）。</translation>
    </message>
    <message>
        <source>It holds what is said, typed and shown.</source>
        <translation>話した内容、入力した内容、見せた内容が含まれます。</translation>
    </message>
    <message>
        <source>Sound needs the PortAudio library, which is not installed.</source>
        <translation>音声には PortAudio ライブラリが必要ですが、インストールされていません。</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu run &apos;sudo apt install libportaudio2 libasound2-plugins&apos;, then start Attune again.</source>
        <translation>Debian や Ubuntu では「sudo apt install libportaudio2 libasound2-plugins」を実行し、Attune を起動し直してください。</translation>
    </message>
    <message>
        <source>The {what} is in use by another program.</source>
        <translation>{what}は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Close that program or choose another {what} in the settings.</source>
        <translation>そのプログラムを閉じるか、設定で別の{what}を選んでください。</translation>
    </message>
    <message>
        <source>No {what} was found.</source>
        <translation>{what}が見つかりません。</translation>
    </message>
    <message>
        <source>Plug one in, or check the system&apos;s sound settings.</source>
        <translation>接続するか、システムのサウンド設定を確認してください。</translation>
    </message>
    <message>
        <source>The {what} could not be opened.</source>
        <translation>{what}を開けませんでした。</translation>
    </message>
    <message>
        <source>Check the system&apos;s sound settings.</source>
        <translation>システムのサウンド設定を確認してください。</translation>
    </message>
    <message>
        <source>The {what} &apos;{name}&apos; is not there.</source>
        <translation>{what}「{name}」がありません。</translation>
    </message>
    <message>
        <source>Plug it in or choose another in the settings.</source>
        <translation>接続するか、設定で別のものを選んでください。</translation>
    </message>
    <message>
        <source>Several devices have the name &apos;{name}&apos;, and Attune does not guess which is your {what}.</source>
        <translation>「{name}」という名前の機器が複数あり、Attune はどれが {what} かを推測しません。</translation>
    </message>
    <message>
        <source>Choose one of them in the settings.</source>
        <translation>設定で一つを選んでください。</translation>
    </message>
    <message>
        <source>The computer&apos;s sound system does not answer.</source>
        <translation>コンピューターの音声システムが応答しません。</translation>
    </message>
    <message>
        <source>Restart the computer if this lasts.</source>
        <translation>続く場合はコンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>The {what} stopped.</source>
        <translation>{what}が停止しました。</translation>
    </message>
    <message>
        <source>Attune is opening it again.</source>
        <translation>Attune が開き直しています。</translation>
    </message>
    <message>
        <source>The {what} is open but silent.</source>
        <translation>{what}は開いていますが無音です。</translation>
    </message>
    <message>
        <source>The conversation goes on without the {what}, and Attune keeps trying.</source>
        <translation>会話は{what}なしで続き、Attune は試し続けます。</translation>
    </message>
    <message>
        <source>The microphone &apos;{name}&apos; has gone.</source>
        <translation>マイク「{name}」がなくなりました。</translation>
    </message>
    <message>
        <source>Attune does not listen with another that you did not choose: plug it in again, or choose one in the settings.</source>
        <translation>選んでいない別のマイクは使いません。接続し直すか、設定で選んでください。</translation>
    </message>
    <message>
        <source>The speaker &apos;{name}&apos; has gone.</source>
        <translation>スピーカー「{name}」がなくなりました。</translation>
    </message>
    <message>
        <source>The captions go on; plug it in again, or choose another in the settings.</source>
        <translation>字幕は続きます。接続し直すか、設定で別のものを選んでください。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has gone with its loudspeaker.</source>
        <translation>「{name}」はスピーカーとともになくなりました。</translation>
    </message>
    <message>
        <source>Attune hears the computer again once it is back; or choose another in the settings.</source>
        <translation>戻り次第、Attune はコンピューターの音を再び聞きます。設定で別のものも選べます。</translation>
    </message>
    <message>
        <source>Attune now listens with &apos;{now}&apos; instead of &apos;{was}&apos;, as the system chose.</source>
        <translation>システムの選択により、「{was}」ではなく「{now}」で聞いています。</translation>
    </message>
    <message>
        <source>You can choose another in the settings.</source>
        <translation>設定で別のものを選べます。</translation>
    </message>
    <message>
        <source>Attune now speaks through &apos;{now}&apos; instead of &apos;{was}&apos;, as the system chose.</source>
        <translation>システムの選択により、「{was}」ではなく「{now}」で話しています。</translation>
    </message>
    <message>
        <source>The microphone delivers nothing but digital silence.</source>
        <translation>マイクからデジタル無音しか届きません。</translation>
    </message>
    <message>
        <source>Check that it is not muted and that the system lets Attune use it.</source>
        <translation>ミュートされていないか、システムが Attune に使用を許可しているか確認してください。</translation>
    </message>
    <message>
        <source>The system has muted the microphone &apos;{name}&apos;, so Attune hears nothing.</source>
        <translation>システムがマイク「{name}」をミュートしているため、Attune には何も聞こえません。</translation>
    </message>
    <message>
        <source>Unmute it in the system&apos;s sound settings.</source>
        <translation>システムのサウンド設定でミュートを解除してください。</translation>
    </message>
    <message>
        <source>The system has muted the loudspeaker &apos;{name}&apos;, so you hear nothing.</source>
        <translation>システムがスピーカー「{name}」をミュートしているため、何も聞こえません。</translation>
    </message>
    <message>
        <source>Unmute it or turn it up in the system&apos;s sound settings; the captions go on.</source>
        <translation>システムのサウンド設定でミュートを解除するか、音量を上げてください。字幕は続きます。</translation>
    </message>
    <message>
        <source>Your microphone is overdriven, which makes you hard to understand.</source>
        <translation>マイクの入力が大きすぎて聞き取りにくくなっています。</translation>
    </message>
    <message>
        <source>Turn its level down in the system&apos;s sound settings, or move it away a little.</source>
        <translation>システムのサウンド設定で音量を下げるか、少し離してください。</translation>
    </message>
    <message>
        <source>The cleaning of the microphone&apos;s sound failed and was started again. You are heard.</source>
        <translation>マイク音声の処理が失敗し、再起動しました。声は届いています。</translation>
    </message>
    <message>
        <source>Should echo or noise bother you, stop and start the conversation.</source>
        <translation>エコーや雑音が気になる場合は、会話を終了して開始し直してください。</translation>
    </message>
    <message>
        <source>Attune hears its own voice through your loudspeaker and cannot take it out.</source>
        <translation>Attune の声がスピーカーからマイクに入り、取り除けません。</translation>
    </message>
    <message>
        <source>Headphones help, or a lower volume.</source>
        <translation>ヘッドホンを使うか、音量を下げてください。</translation>
    </message>
    <message>
        <source>An answer was longer than ten minutes.</source>
        <translation>応答が 10 分を超えました。</translation>
    </message>
    <message>
        <source>Its end was left out.</source>
        <translation>終わりの部分は省かれました。</translation>
    </message>
    <message>
        <source>On macOS, Attune hears the computer only through a loopback device.</source>
        <translation>macOS では、Attune はループバックデバイスを通してのみコンピューターの音を聞けます。</translation>
    </message>
    <message>
        <source>Install one such as BlackHole and choose it as the system audio device in the settings.</source>
        <translation>BlackHole などをインストールし、設定でシステム音声デバイスとして選んでください。</translation>
    </message>
    <message>
        <source>Hearing the computer needs the package SoundCard here: pip install soundcard.</source>
        <translation>コンピューターの音を聞くには SoundCard パッケージが必要です：pip install soundcard</translation>
    </message>
    <message>
        <source>Or choose a &apos;Stereo Mix&apos; input as the system audio device in the settings.</source>
        <translation>または、設定で「Stereo Mix」入力をシステム音声デバイスとして選んでください。</translation>
    </message>
    <message>
        <source>Hearing the computer needs PulseAudio or PipeWire with its tool pactl.</source>
        <translation>コンピューターの音を聞くには、PulseAudio または PipeWire と pactl が必要です。</translation>
    </message>
    <message>
        <source>Install the package pulseaudio-utils, or choose a loopback input in the settings.</source>
        <translation>pulseaudio-utils パッケージをインストールするか、設定でループバック入力を選んでください。</translation>
    </message>
    <message>
        <source>The recording cannot be written to &apos;{file}&apos;: {why}.</source>
        <translation>録音を「{file}」に書き込めません：{why}。</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>何も録音されていません。</translation>
    </message>
    <message>
        <source>The recording stopped: {why}.</source>
        <translation>録音が停止しました：{why}。</translation>
    </message>
    <message>
        <source>The recording has reached the longest that its file can be.</source>
        <translation>録音がファイルの最大長に達しました。</translation>
    </message>
    <message>
        <source>It ended and is complete.</source>
        <translation>終了しました。内容は完全です。</translation>
    </message>
    <message>
        <source>Nothing is recorded: FLAC files need the Python package soundfile, which is missing here.</source>
        <translation>録音されていません。FLACファイルにはPythonパッケージsoundfileが必要ですが、ここにはありません。</translation>
    </message>
    <message>
        <source>Choose WAV as the format of recordings in the settings.</source>
        <translation>設定で録音の形式にWAVを選んでください。</translation>
    </message>
    <message>
        <source>The camera has stopped delivering pictures.</source>
        <translation>カメラから画像が届かなくなりました。</translation>
    </message>
    <message>
        <source>Check its cable and switch it on again.</source>
        <translation>ケーブルを確認し、もう一度オンにしてください。</translation>
    </message>
    <message>
        <source>The camera delivers the same picture over and over.</source>
        <translation>カメラから同じ画像が繰り返し届きます。</translation>
    </message>
    <message>
        <source>Check whether another program holds it.</source>
        <translation>別のプログラムが使っていないか確認してください。</translation>
    </message>
    <message>
        <source>The camera was switched off because its picture stood still.</source>
        <translation>画像が止まったままだったため、カメラをオフにしました。</translation>
    </message>
    <message>
        <source>Switch it on again.</source>
        <translation>もう一度オンにしてください。</translation>
    </message>
    <message>
        <source>The camera sees nothing but black.</source>
        <translation>カメラには黒しか映っていません。</translation>
    </message>
    <message>
        <source>Open its shutter or switch on a light.</source>
        <translation>シャッターを開くか、明かりをつけてください。</translation>
    </message>
    <message>
        <source>The camera {name} is not connected.</source>
        <translation>カメラ {name} が接続されていません。</translation>
    </message>
    <message>
        <source>There is {names}.</source>
        <translation>利用できるもの：{names}。</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>カメラが接続されていません。</translation>
    </message>
    <message>
        <source>The camera delivers no picture.</source>
        <translation>カメラから画像が届きません。</translation>
    </message>
    <message>
        <source>Check its shutter.</source>
        <translation>シャッターを確認してください。</translation>
    </message>
    <message>
        <source>The screen is locked.</source>
        <translation>画面がロックされています。</translation>
    </message>
    <message>
        <source>Attune sees nothing until it is unlocked.</source>
        <translation>解除されるまで Attune には何も見えません。</translation>
    </message>
    <message>
        <source>This desktop does not tell when the screen is locked.</source>
        <translation>このデスクトップは画面のロックを知らせません。</translation>
    </message>
    <message>
        <source>Pause or stop sharing before you leave.</source>
        <translation>席を離れる前に共有を一時停止するか停止してください。</translation>
    </message>
    <message>
        <source>The screen can no longer be captured.</source>
        <translation>画面を取り込めなくなりました。</translation>
    </message>
    <message>
        <source>Share it again when the display is back.</source>
        <translation>画面が戻ったら、もう一度共有してください。</translation>
    </message>
    <message>
        <source>The screen cannot be captured now.</source>
        <translation>今は画面を取り込めません。</translation>
    </message>
    <message>
        <source>Attune tries again every second.</source>
        <translation>Attune は毎秒試します。</translation>
    </message>
    <message>
        <source>The shared screen has changed its size, scale or place.</source>
        <translation>共有中の画面の大きさ、倍率、または位置が変わりました。</translation>
    </message>
    <message>
        <source>Pick a region again, or put the screen back as it was.</source>
        <translation>範囲を選び直すか、画面を元に戻してください。</translation>
    </message>
    <message>
        <source>The screen {name} is not connected.</source>
        <translation>画面 {name} が接続されていません。</translation>
    </message>
    <message>
        <source>Pick another screen.</source>
        <translation>別の画面を選んでください。</translation>
    </message>
    <message>
        <source>The shared region is not on any screen.</source>
        <translation>共有中の範囲がどの画面にもありません。</translation>
    </message>
    <message>
        <source>Pick a region again.</source>
        <translation>範囲を選び直してください。</translation>
    </message>
    <message>
        <source>The shared window was closed.</source>
        <translation>共有中のウィンドウが閉じられました。</translation>
    </message>
    <message>
        <source>Share another one.</source>
        <translation>別のものを共有してください。</translation>
    </message>
    <message>
        <source>The shared window is minimised.</source>
        <translation>共有中のウィンドウが最小化されています。</translation>
    </message>
    <message>
        <source>Attune sees it again once you open it.</source>
        <translation>開くと Attune に再び見えます。</translation>
    </message>
    <message>
        <source>The shared window is on another workspace.</source>
        <translation>共有中のウィンドウは別のワークスペースにあります。</translation>
    </message>
    <message>
        <source>Attune sees it again once you are there.</source>
        <translation>そこに移ると Attune に再び見えます。</translation>
    </message>
    <message>
        <source>A part of the shared window lies under other windows;</source>
        <translation>共有中のウィンドウの一部が他のウィンドウの下にあります。</translation>
    </message>
    <message>
        <source>Attune sees grey there.</source>
        <translation>Attune にはそこが灰色に見えます。</translation>
    </message>
    <message>
        <source>Other windows lie over the shared window.</source>
        <translation>共有中のウィンドウが他のウィンドウに覆われています。</translation>
    </message>
    <message>
        <source>Attune sees it again once it is in front.</source>
        <translation>手前に来ると Attune に再び見えます。</translation>
    </message>
    <message>
        <source>On this desktop Attune cannot see the windows.</source>
        <translation>このデスクトップでは Attune はウィンドウを見られません。</translation>
    </message>
    <message>
        <source>Share a region or a screen.</source>
        <translation>範囲または画面を共有してください。</translation>
    </message>
    <message>
        <source>There is no display to share from.</source>
        <translation>共有できる画面がありません。</translation>
    </message>
    <message>
        <source>Start Attune inside a desktop session, or share a picture file.</source>
        <translation>デスクトップセッション内で Attune を起動するか、画像ファイルを共有してください。</translation>
    </message>
    <message>
        <source>This desktop runs on Wayland, where only its portal shows the screen.</source>
        <translation>このデスクトップは Wayland で動いており、画面を示せるのはポータルだけです。</translation>
    </message>
    <message>
        <source>Share from Attune&apos;s window, which asks the portal.</source>
        <translation>ポータルに尋ねる Attune のウィンドウから共有してください。</translation>
    </message>
    <message>
        <source>Your desktop asks what Attune may see.</source>
        <translation>Attune に見せるものをデスクトップが尋ねています。</translation>
    </message>
    <message>
        <source>Choose it there.</source>
        <translation>そちらで選んでください。</translation>
    </message>
    <message>
        <source>The desktop is about to show the screen.</source>
        <translation>デスクトップがまもなく画面を示します。</translation>
    </message>
    <message>
        <source>This Wayland desktop offers no way to share the screen.</source>
        <translation>この Wayland デスクトップには画面を共有する方法がありません。</translation>
    </message>
    <message>
        <source>Install xdg-desktop-portal and the part of it for your desktop, or log in to an X11 session.</source>
        <translation>xdg-desktop-portal とお使いのデスクトップ用の部分をインストールするか、X11 セッションにログインしてください。</translation>
    </message>
    <message>
        <source>PipeWire&apos;s client library is missing, without which no program sees a Wayland screen.</source>
        <translation>PipeWire のクライアントライブラリがないため、Wayland の画面を見られません。</translation>
    </message>
    <message>
        <source>Install it (libpipewire), or log in to an X11 session.</source>
        <translation>インストールするか（libpipewire）、X11 セッションにログインしてください。</translation>
    </message>
    <message>
        <source>You did not allow the screen to be shared.</source>
        <translation>画面の共有が許可されませんでした。</translation>
    </message>
    <message>
        <source>Share again when you want to.</source>
        <translation>必要なときにもう一度共有してください。</translation>
    </message>
    <message>
        <source>The desktop could not share the screen.</source>
        <translation>デスクトップが画面を共有できませんでした。</translation>
    </message>
    <message>
        <source>Share again, and choose what to show.</source>
        <translation>もう一度共有し、見せるものを選んでください。</translation>
    </message>
    <message>
        <source>The desktop has stopped the sharing of the screen.</source>
        <translation>デスクトップが画面の共有を停止しました。</translation>
    </message>
    <message>
        <source>The desktop gave permission, but its pictures do not arrive.</source>
        <translation>デスクトップは許可しましたが、画像が届きません。</translation>
    </message>
    <message>
        <source>Share again.</source>
        <translation>もう一度共有してください。</translation>
    </message>
    <message>
        <source>On Wayland Attune cannot tell windows apart: neither password managers nor its own window are painted over.</source>
        <translation>Wayland では Attune はウィンドウを区別できず、パスワード管理ソフトも自分のウィンドウも隠されません。</translation>
    </message>
    <message>
        <source>Share a single window, or hide parts by hand.</source>
        <translation>単独のウィンドウを共有するか、手動で隠してください。</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>X サーバーが応答しません。</translation>
    </message>
    <message>
        <source>This picture is larger than 64 MB.</source>
        <translation>この画像は 64 MB を超えています。</translation>
    </message>
    <message>
        <source>This is not a picture that Attune can read.</source>
        <translation>Attune が読める画像ではありません。</translation>
    </message>
    <message>
        <source>Attune cannot save what is said: {cause}.</source>
        <translation>話した内容を保存できません：{cause}。</translation>
    </message>
    <message>
        <source>The conversation goes on and is kept in memory; saving resumes by itself when this is mended.</source>
        <translation>会話は続き、メモリーに保持されます。直ると自動的に保存を再開します。</translation>
    </message>
    <message>
        <source>Attune saves what is said again.</source>
        <translation>話した内容の保存を再開しました。</translation>
    </message>
    <message>
        <source>Some of what was said could not be kept: saving was impossible for too long.</source>
        <translation>長い間保存できなかったため、話した内容の一部は残せませんでした。</translation>
    </message>
    <message>
        <source>Your conversations were last kept by a newer Attune.</source>
        <translation>会話は新しい版の Attune で最後に保存されています。</translation>
    </message>
    <message>
        <source>This one leaves them alone and keeps nothing; update Attune to go on.</source>
        <translation>この版は会話に触れず、何も保存しません。続けるには Attune を更新してください。</translation>
    </message>
    <message>
        <source>Attune goes on from your conversation of {when}: {title}</source>
        <translation>{when} の会話の続きから始めます：{title}</translation>
    </message>
    <message numerus="yes">
        <source>It was told {turns} of its turns and {notes} of your notes. You can change or delete all of it under History.</source>
        <translation>
            <numerusform>その発言{turns}件とメモ{notes}件が伝えられました。「履歴」ですべて変更・削除できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attune was told {notes} of your notes.</source>
        <translation>
            <numerusform>メモ{notes}件が Attune に伝えられました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings cannot be kept ({why}).</source>
        <translation>設定を保存できません（{why}）。</translation>
    </message>
    <message>
        <source>The settings file cannot be read ({why}).</source>
        <translation>設定ファイルを読めません（{why}）。</translation>
    </message>
    <message>
        <source>The settings file is broken, so the defaults are used.</source>
        <translation>設定ファイルが壊れているため、既定値を使います。</translation>
    </message>
    <message>
        <source>The settings file is broken, so the defaults are used; it is kept as {file}.</source>
        <translation>設定ファイルが壊れているため、既定値を使います。元のファイルは {file} として残しました。</translation>
    </message>
    <message>
        <source>The knowledge file {file} cannot be read as text;</source>
        <translation>知識ファイル {file} をテキストとして読めません。</translation>
    </message>
    <message>
        <source>Attune goes on without it.</source>
        <translation>Attune はそれなしで続けます。</translation>
    </message>
    <message>
        <source>The knowledge file {file} is longer than {most} characters;</source>
        <translation>知識ファイル {file} は {most} 文字を超えています。</translation>
    </message>
    <message>
        <source>give Attune the part that matters.</source>
        <translation>必要な部分だけを Attune に渡してください。</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>{name} という名前のプロファイルはありません。</translation>
    </message>
    <message>
        <source>There is a profile named {name} already.</source>
        <translation>{name} という名前のプロファイルはすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The service does not name {code} among this model&apos;s languages.</source>
        <translation>このモデルの言語に {code} は含まれていません。</translation>
    </message>
    <message>
        <source>Choose another language if it does not understand you.</source>
        <translation>うまく通じない場合は別の言語を選んでください。</translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks.</source>
        <translation>このモデルは考える時間を自分で決めます。</translation>
    </message>
    <message>
        <source>This model takes a level of thinking, not a budget.</source>
        <translation>このモデルが受け付けるのは思考の段階で、予算ではありません。</translation>
    </message>
    <message>
        <source>This model cannot think &apos;{wish}&apos;; it is asked for &apos;{least}&apos;.</source>
        <translation>このモデルは「{wish}」で考えられないため、「{least}」を使います。</translation>
    </message>
    <message>
        <source>The service rejected context compression;</source>
        <translation>サービスがコンテキストの圧縮を拒否しました。</translation>
    </message>
    <message>
        <source>long sessions may end early.</source>
        <translation>長いセッションは早く終わることがあります。</translation>
    </message>
    <message>
        <source>Compression must end below where it begins,</source>
        <translation>圧縮の目標は開始点より小さくなければならないため、</translation>
    </message>
    <message>
        <source>so the target is left out.</source>
        <translation>目標は省略されます。</translation>
    </message>
    <message>
        <source>This service itself decides when you have finished speaking.</source>
        <translation>話し終わりはこのサービスが自分で判断します。</translation>
    </message>
    <message>
        <source>The credentials file {file} cannot be read as JSON.</source>
        <translation>認証情報ファイル {file} を JSON として読めません。</translation>
    </message>
    <message>
        <source>Choose another in the settings.</source>
        <translation>設定で別のものを選んでください。</translation>
    </message>
    <message>
        <source>The credentials file {file} is no service account&apos;s key.</source>
        <translation>認証情報ファイル {file} はサービスアカウントのキーではありません。</translation>
    </message>
    <message>
        <source>The certificate file {file} cannot be read.</source>
        <translation>証明書ファイル {file} を読めません。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>サービスの証明書を信頼できないため、何も送信していません。</translation>
    </message>
    <message>
        <source>The demo server is not running yet.</source>
        <translation>デモサーバーはまだ動いていません。</translation>
    </message>
    <message>
        <source>Start a conversation first.</source>
        <translation>先に会話を始めてください。</translation>
    </message>
    <message>
        <source>The demo server does not answer.</source>
        <translation>デモサーバーが応答しません。</translation>
    </message>
    <message>
        <source>Start the conversation again.</source>
        <translation>会話を始め直してください。</translation>
    </message>
    <message>
        <source>The demo server did not take that: {words}.</source>
        <translation>デモサーバーはそれを受け付けませんでした：{words}。</translation>
    </message>
    <message>
        <source>The secret is used for now, but {why}.</source>
        <translation>シークレットは今は使われますが、{why}。</translation>
    </message>
    <message>
        <source>The model could not be asked for a summary.</source>
        <translation>モデルに要約を頼めませんでした。</translation>
    </message>
    <message>
        <source>The conversation is kept as it is; try again later.</source>
        <translation>会話はそのまま残ります。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The recording {file} cannot be written ({why}).</source>
        <translation>記録 {file} を書き込めません（{why}）。</translation>
    </message>
    <message>
        <source>The conversation goes on without it.</source>
        <translation>会話は記録なしで続きます。</translation>
    </message>
    <message>
        <source>The file could not be written: {why}.</source>
        <translation>ファイルを書き込めませんでした：{why}。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>This conversation is private:</source>
        <translation>この会話は非公開です。</translation>
    </message>
    <message>
        <source>nothing of it is kept, no note either.</source>
        <translation>メモも含め、何も保存されません。</translation>
    </message>
    <message>
        <source>An empty note cannot be kept.</source>
        <translation>空のメモは保存できません。</translation>
    </message>
    <message>
        <source>Write something, or delete the note.</source>
        <translation>何か書くか、メモを削除してください。</translation>
    </message>
    <message>
        <source>This is no file of Attune&apos;s memory, or it is damaged.</source>
        <translation>これは Attune の記憶のファイルではないか、壊れています。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>This file was written by a newer Attune.</source>
        <translation>このファイルはより新しい Attune で書かれています。</translation>
    </message>
    <message>
        <source>Update Attune here, then take it in.</source>
        <translation>ここの Attune を更新してから取り込んでください。</translation>
    </message>
    <message>
        <source>This file is too large to be taken in.</source>
        <translation>このファイルは大きすぎて取り込めません。</translation>
    </message>
    <message>
        <source>Attune is closing its memory.</source>
        <translation>Attune は記憶を閉じています。</translation>
    </message>
    <message>
        <source>Nothing more is read or kept.</source>
        <translation>これ以上は読み書きしません。</translation>
    </message>
    <message>
        <source>The memory takes too long to answer.</source>
        <translation>記憶の応答に時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>The memory is too busy.</source>
        <translation>記憶が混み合っています。</translation>
    </message>
    <message>
        <source>The memory could not do this.</source>
        <translation>記憶でこの操作を行えませんでした。</translation>
    </message>
    <message>
        <source>What was kept before is unchanged.</source>
        <translation>以前に保存したものは変わっていません。</translation>
    </message>
    <message>
        <source>The memory cannot be used now: {cause}.</source>
        <translation>記憶を今は使えません：{cause}。</translation>
    </message>
    <message>
        <source>The setting {setting} {what}.</source>
        <translation>設定 {setting} は{what}。</translation>
    </message>
    <message>
        <source>The default {value} is used.</source>
        <translation>既定値 {value} を使います。</translation>
    </message>
    <message>
        <source>{name} is ignored.</source>
        <translation>{name} は無視されます。</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _ only, not {name}.</source>
        <translation>プロファイル名に使えるのは英数字と - と _ だけで、{name} は使えません。</translation>
    </message>
    <message>
        <source>The profile cannot be renamed ({why}).</source>
        <translation>プロファイルの名前を変更できません（{why}）。</translation>
    </message>
    <message>
        <source>The profile cannot be deleted ({why}).</source>
        <translation>プロファイルを削除できません（{why}）。</translation>
    </message>
    <message>
        <source>The choice of a profile cannot be kept ({why}).</source>
        <translation>プロファイルの選択を保存できません（{why}）。</translation>
    </message>
    <message>
        <source>The scenario {file} cannot be read as text.</source>
        <translation>シナリオ {file} をテキストとして読めません。</translation>
    </message>
    <message>
        <source>The scenario {name} is left out, because something in its file is not right: {why}.</source>
        <translation>シナリオ {name} は、ファイルに誤りがあるため省かれました：{why}。</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>ファイルを直してください。</translation>
    </message>
    <message>
        <source>The sharing of {shown} has ended.</source>
        <translation>共有が終了しました：{shown}。</translation>
    </message>
    <message>
        <source>Share it again.</source>
        <translation>もう一度共有してください。</translation>
    </message>
    <message>
        <source>The sharing of {shown} stopped after an unexpected fault.</source>
        <translation>予期しない問題で共有が止まりました：{shown}。</translation>
    </message>
    <message>
        <source>On this desktop Attune looks at the screen by itself:</source>
        <translation>このデスクトップでは Attune が自分で画面を見ます。</translation>
    </message>
    <message>
        <source>pick a region on it.</source>
        <translation>画面上で範囲を選んでください。</translation>
    </message>
    <message>
        <source>The library libxcb is missing, without which the screen cannot be seen.</source>
        <translation>画面を見るのに必要なライブラリ libxcb がありません。</translation>
    </message>
    <message>
        <source>Install the package libxcb1.</source>
        <translation>パッケージ libxcb1 をインストールしてください。</translation>
    </message>
    <message>
        <source>There is no video {name}, and no camera of that name.</source>
        <translation>{name} という動画も、その名前のカメラもありません。</translation>
    </message>
    <message>
        <source>Choose another camera.</source>
        <translation>別のカメラを選んでください。</translation>
    </message>
    <message>
        <source>{name} is not a video that Attune can play.</source>
        <translation>{name} は Attune が再生できる動画ではありません。</translation>
    </message>
    <message>
        <source>{file} is not a picture that Attune can read.</source>
        <translation>{file} は Attune が読める画像ではありません。</translation>
    </message>
    <message>
        <source>The picture {file} cannot be read: {why}.</source>
        <translation>画像 {file} を読めません：{why}。</translation>
    </message>
    <message>
        <source>The picture {file} is larger than 64 MB.</source>
        <translation>画像 {file} は 64 MB を超えています。</translation>
    </message>
    <message>
        <source>Another sound test is running.</source>
        <translation>別の音声テストが実行中です。</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>No loudspeaker was found whose sound could be heard.</source>
        <translation>音を聞き取れるスピーカーが見つかりません。</translation>
    </message>
    <message>
        <source>Connect one, or choose another in the settings.</source>
        <translation>接続するか、設定で別のものを選んでください。</translation>
    </message>
    <message>
        <source>Attune starts &quot;{server}&quot; for the first time: {command}</source>
        <translation>Attune は「{server}」を初めて起動します：{command}</translation>
    </message>
    <message>
        <source>The tools of &quot;{server}&quot; cannot be used.</source>
        <translation>「{server}」のツールは使えません。</translation>
    </message>
    <message>
        <source>The entry &quot;{server}&quot; in {file} cannot be used (line {line}, column {column}): {what}.</source>
        <translation>{file} の項目「{server}」は使えません（{line} 行 {column} 列）：{what}。</translation>
    </message>
    <message>
        <source>What ran before goes on.</source>
        <translation>それまで動いていたものは動き続けます。</translation>
    </message>
    <message>
        <source>{file} cannot be used (line {line}, column {column}): {what}.</source>
        <translation>{file} は使えません（{line} 行 {column} 列）：{what}。</translation>
    </message>
    <message>
        <source>&quot;{server}&quot; has changed what it says of its tools: {tools}.</source>
        <translation>「{server}」がツールの説明を変えました：{tools}。</translation>
    </message>
    <message>
        <source>They stay off until you have looked.</source>
        <translation>確認するまでオフのままです。</translation>
    </message>
    <message>
        <source>The program &quot;{program}&quot; was not found.</source>
        <translation>プログラム「{program}」が見つかりません。</translation>
    </message>
    <message>
        <source>Install it, or give its whole path in the file, then start the server again.</source>
        <translation>インストールするか、ファイルに完全なパスを書いて、サーバーをもう一度起動してください。</translation>
    </message>
    <message>
        <source>The program &quot;{program}&quot; cannot be started: {why}.</source>
        <translation>プログラム「{program}」を起動できません：{why}。</translation>
    </message>
    <message>
        <source>Mend the entry in the file, then reload it.</source>
        <translation>ファイルの項目を直して、読み込み直してください。</translation>
    </message>
    <message>
        <source>Its folder &quot;{folder}&quot; does not exist.</source>
        <translation>フォルダー「{folder}」がありません。</translation>
    </message>
    <message>
        <source>The keyring lacks {names}.</source>
        <translation>キーリングに {names} がありません。</translation>
    </message>
    <message>
        <source>Enter it under Your servers.</source>
        <translation>「自分のサーバー」で入力してください。</translation>
    </message>
    <message>
        <source>Its list of tools has no end.</source>
        <translation>ツールの一覧に終わりがありません。</translation>
    </message>
    <message>
        <source>It no longer answered.</source>
        <translation>応答しなくなりました。</translation>
    </message>
    <message>
        <source>It was started, but said nothing for a minute.</source>
        <translation>起動しましたが、1 分間何も応答がありません。</translation>
    </message>
    <message>
        <source>See whether its command is right; a program that has to be fetched first may need a second attempt.</source>
        <translation>コマンドが正しいか確認してください。先に取得が必要なプログラムは、もう一度試す必要があるかもしれません。</translation>
    </message>
    <message>
        <source>It writes text where only messages belong, so it cannot be understood.</source>
        <translation>メッセージだけを書くべき場所に文章を書くため、理解できません。</translation>
    </message>
    <message>
        <source>See whether its command is that of an MCP server that speaks over stdio.</source>
        <translation>stdio で話す MCP サーバーのコマンドか確認してください。</translation>
    </message>
    <message>
        <source>It refused to begin: {words}</source>
        <translation>開始を拒みました：{words}</translation>
    </message>
    <message>
        <source>It stopped by itself.</source>
        <translation>自分で停止しました。</translation>
    </message>
    <message>
        <source>Its last words may tell why.</source>
        <translation>最後の出力に理由があるかもしれません。</translation>
    </message>
    <message>
        <source>It ended before it was ready.</source>
        <translation>準備ができる前に終了しました。</translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted.</source>
        <translation>証明書を信頼できません。</translation>
    </message>
    <message>
        <source>Ask whoever runs it.</source>
        <translation>運用している人に尋ねてください。</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>応答しません。</translation>
    </message>
    <message>
        <source>See whether the address is right.</source>
        <translation>アドレスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>接続できません。</translation>
    </message>
    <message>
        <source>See whether it runs, and whether the network is there.</source>
        <translation>動作しているか、ネットワークがあるか確認してください。</translation>
    </message>
    <message>
        <source>What answers there does not speak HTTP as it should.</source>
        <translation>そこで応答するものは正しい HTTP を話しません。</translation>
    </message>
    <message>
        <source>It lets nobody in (HTTP {code}).</source>
        <translation>接続を許しません（HTTP {code}）。</translation>
    </message>
    <message>
        <source>Put its key into &quot;headers&quot; in the file, best as a name in the keyring.</source>
        <translation>ファイルの「headers」にキーを書いてください。キーリングの名前にするのが最善です。</translation>
    </message>
    <message>
        <source>It answered with HTTP {code}.</source>
        <translation>HTTP {code} で応答しました。</translation>
    </message>
    <message>
        <source>The line to it has ended.</source>
        <translation>接続が終わりました。</translation>
    </message>
    <message>
        <source>What answers there is not an MCP server.</source>
        <translation>そこで応答するものは MCP サーバーではありません。</translation>
    </message>
    <message numerus="yes">
        <source>{limit} tools are on, which is the limit that you have set.</source>
        <translation>
            <numerusform>ツールが{limit}個オンになっており、設定した上限に達しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch another one off, or raise the limit in the preferences.</source>
        <translation>ほかのツールをオフにするか、設定で上限を上げてください。</translation>
    </message>
    <message>
        <source>&quot;{server}&quot; has no tool &quot;{tool}&quot; any more.</source>
        <translation>「{server}」にツール「{tool}」はもうありません。</translation>
    </message>
    <message>
        <source>There is no server &quot;{server}&quot; any more.</source>
        <translation>サーバー「{server}」はもうありません。</translation>
    </message>
    <message>
        <source>The file has a server &quot;{server}&quot; already.</source>
        <translation>ファイルにはすでにサーバー「{server}」があります。</translation>
    </message>
    <message>
        <source>{file} has to be mended before it can be changed.</source>
        <translation>{file} を変更する前に直す必要があります。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation>{file} を読めません（{why}）。</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}).</source>
        <translation>{file} に書き込めません（{why}）。</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of servers.</source>
        <translation>{file} はサーバーの一覧としては大きすぎます。</translation>
    </message>
    <message>
        <source>Attune is still starting.</source>
        <translation>Attune はまだ起動中です。</translation>
    </message>
    <message>
        <source>No sound server lets Attune hear what the loudspeakers play.</source>
        <translation>スピーカーの音を Attune に聞かせるサウンドサーバーがありません。</translation>
    </message>
    <message>
        <source>Check the system&apos;s sound settings, or choose a loopback input in Attune&apos;s.</source>
        <translation>システムのサウンド設定を確認するか、Attune の設定でループバック入力を選んでください。</translation>
    </message>
    <message>
        <source>What was written so far is complete. Press Record for another once this is mended.</source>
        <translation>ここまでの記録は完全です。直ったら「録音」を押して続けてください。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The shared memory {place} cannot be reached.</source>
        <translation>共有メモリ {place} に接続できません。</translation>
    </message>
    <message>
        <source>What is said is kept on this machine and goes there by itself later.</source>
        <translation>話した内容はこの端末に保存され、後で自動的に送られます。</translation>
    </message>
    <message>
        <source>The connection to the shared memory {place} is not safe: the server does not encrypt it, or its certificate cannot be checked.</source>
        <translation>共有メモリ {place} への接続は安全ではありません。サーバーが暗号化していないか、証明書を確認できません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Where the server has a certificate of its own, name its root with ?sslrootcert=FILE at the end of the address.</source>
        <translation>何も送信していません。サーバーが独自の証明書を使う場合は、アドレスの末尾に ?sslrootcert=ファイル でそのルートを指定してください。</translation>
    </message>
    <message>
        <source>The shared memory {place} refused the name or password.</source>
        <translation>共有メモリ {place} が名前またはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>Enter its address again with both, under Memory in the preferences.</source>
        <translation>設定の「記憶」で、両方を含むアドレスを入力し直してください。</translation>
    </message>
    <message>
        <source>There is no schema in {place} yet.</source>
        <translation>{place} にはまだスキーマがありません。</translation>
    </message>
    <message>
        <source>Whoever runs it creates it with &apos;attune memory create-schema URL&apos;.</source>
        <translation>管理者が「attune memory create-schema URL」で作成します。</translation>
    </message>
    <message>
        <source>The shared memory {place} was made for another version of Attune.</source>
        <translation>共有メモリ {place} は別のバージョンの Attune 用に作られています。</translation>
    </message>
    <message>
        <source>Update Attune, or have the schema created again.</source>
        <translation>Attune を更新するか、スキーマを作り直してもらってください。</translation>
    </message>
    <message>
        <source>The shared memory {place} could not take what was sent ({code}).</source>
        <translation>共有メモリ {place} は送られた内容を受け取れませんでした（{code}）。</translation>
    </message>
    <message>
        <source>It is kept on this machine.</source>
        <translation>この端末に残ります。</translation>
    </message>
    <message>
        <source>The shared memory is reached again;</source>
        <translation>共有メモリに再び接続しました。</translation>
    </message>
    <message>
        <source>what was said meanwhile is on its way.</source>
        <translation>その間に話した内容を送っています。</translation>
    </message>
    <message>
        <source>The address of a shared memory looks like postgresql://you@host/database.</source>
        <translation>共有メモリのアドレスは postgresql://you@host/database のような形です。</translation>
    </message>
    <message>
        <source>Correct it under Memory in the preferences.</source>
        <translation>設定の「記憶」で直してください。</translation>
    </message>
    <message>
        <source>A shared memory needs an encrypted connection whose certificate is checked.</source>
        <translation>共有メモリには、証明書を確認する暗号化された接続が必要です。</translation>
    </message>
    <message>
        <source>Leave sslmode out of its address, or set it to verify-full.</source>
        <translation>アドレスから sslmode を除くか、verify-full にしてください。</translation>
    </message>
    <message>
        <source>The password of the shared memory is in your keyring;</source>
        <translation>共有メモリのパスワードはキーリングにあります。</translation>
    </message>
    <message>
        <source>the settings hold the address without it.</source>
        <translation>設定にはパスワードを除いたアドレスが残ります。</translation>
    </message>
    <message>
        <source>No keyring keeps the password of the shared memory, so it is used until Attune ends only.</source>
        <translation>共有メモリのパスワードを保管するキーリングがないため、Attune の終了まで使われます。</translation>
    </message>
    <message>
        <source>The settings hold the address without it; PostgreSQL&apos;s own file .pgpass can keep it.</source>
        <translation>設定にはパスワードを除いたアドレスが残ります。PostgreSQL の .pgpass ファイルに保管できます。</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>system audio</source>
        <translation>システム音声</translation>
    </message>
    <message>
        <source>sound included</source>
        <translation>音声を含む</translation>
    </message>
    <message>
        <source>without its sound</source>
        <translation>音声を含まない</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>another program uses the file</source>
        <translation>別のプログラムがファイルを使っています</translation>
    </message>
    <message>
        <source>the file may only be read</source>
        <translation>ファイルは読み取り専用です</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ファイルが破損しています</translation>
    </message>
    <message>
        <source>its file cannot be opened</source>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>ファイルを書き込めません</translation>
    </message>
    <message>
        <source>the disk refuses it</source>
        <translation>ディスクが拒否しました</translation>
    </message>
    <message>
        <source>this system has no keyring, so the key is forgotten when Attune ends</source>
        <translation>このシステムにはキーリングがないため、Attune の終了時にキーは破棄されます</translation>
    </message>
    <message>
        <source>the keyring stayed locked, so the key is forgotten when Attune ends</source>
        <translation>キーリングがロックされたままのため、Attune の終了時にキーは破棄されます</translation>
    </message>
    <message>
        <source>the keyring did not answer, so the key is forgotten when Attune ends</source>
        <translation>キーリングが応答しないため、Attune の終了時にキーは破棄されます</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のディスクです</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルがすでにあります</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当てを超えました</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスが使用中です</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>アドレスが使用中です</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続を拒否されました</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>フォルダーが空ではありません</translation>
    </message>
    <message>
        <source>too many unreadable frames</source>
        <translation>読めないメッセージが多すぎます</translation>
    </message>
    <message>
        <source>the first message was no setupComplete</source>
        <translation>最初のメッセージが setupComplete ではありません</translation>
    </message>
    <message>
        <source>the first message could not be read</source>
        <translation>最初のメッセージを読めません</translation>
    </message>
    <message>
        <source>the service sent a message larger than 16 MiB</source>
        <translation>サービスが 16 MiB を超えるメッセージを送りました</translation>
    </message>
    <message>
        <source>the line gave no sign of life</source>
        <translation>回線の応答がありません</translation>
    </message>
    <message>
        <source>thoughts to show</source>
        <translation>思考の表示</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>tidy transcripts</source>
        <translation>整えた文字起こし</translation>
    </message>
    <message>
        <source>times of words</source>
        <translation>単語の時刻</translation>
    </message>
    <message>
        <source>languages to expect</source>
        <translation>想定する言語</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>語彙</translation>
    </message>
    <message>
        <source>telling speakers apart</source>
        <translation>話者の区別</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>Google 検索</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>picture detail</source>
        <translation>画像の細かさ</translation>
    </message>
    <message>
        <source>activity detection</source>
        <translation>発話の検出</translation>
    </message>
    <message>
        <source>turn coverage</source>
        <translation>発言の範囲</translation>
    </message>
    <message>
        <source>safety filter</source>
        <translation>安全フィルター</translation>
    </message>
    <message>
        <source>billing labels</source>
        <translation>請求ラベル</translation>
    </message>
    <message>
        <source>voice signals</source>
        <translation>音声シグナル</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>avatar</source>
        <translation>アバター</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>アクセスできません</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>何も聞こえませんでした。</translation>
    </message>
    <message>
        <source>Check that the microphone is not muted and that it is the right one.</source>
        <translation>マイクがミュートされていないか、正しいマイクかを確認してください。</translation>
    </message>
    <message>
        <source>That was quiet.</source>
        <translation>音が小さめでした。</translation>
    </message>
    <message>
        <source>Come closer to the microphone or turn its level up.</source>
        <translation>マイクに近づくか、音量を上げてください。</translation>
    </message>
    <message>
        <source>That sounds good.</source>
        <translation>良い音です。</translation>
    </message>
    <message>
        <source>No echo was heard: you wear headphones, or the loudspeaker is off.</source>
        <translation>エコーは聞こえませんでした。ヘッドホンを使っているか、スピーカーがオフです。</translation>
    </message>
    <message>
        <source>Nothing has to be cancelled.</source>
        <translation>除去する必要はありません。</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice comes back after {delay} ms, {level} dB below what is played, and is made {less} dB weaker.</source>
        <translation>アシスタントの声は {delay} ミリ秒後に再生音より {level} dB 小さく戻り、{less} dB 弱められます。</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice comes back after {delay} ms, {level} dB above what is played, and is made {less} dB weaker.</source>
        <translation>アシスタントの声は {delay} ミリ秒後に再生音より {level} dB 大きく戻り、{less} dB 弱められます。</translation>
    </message>
    <message>
        <source>You can talk over it on open loudspeakers.</source>
        <translation>スピーカーのままでも割り込んで話せます。</translation>
    </message>
    <message>
        <source>It may take its own voice for yours at times: turn the volume down a little.</source>
        <translation>自分の声をあなたの声と取り違えることがあります。音量を少し下げてください。</translation>
    </message>
    <message>
        <source>That is not enough: headphones help.</source>
        <translation>十分ではありません。ヘッドホンの使用をお勧めします。</translation>
    </message>
    <message>
        <source>While a wireless headset&apos;s microphone is used, the headset itself sounds like a telephone.</source>
        <translation>ワイヤレスヘッドセットのマイクを使っている間、ヘッドセットの音は電話のようになります。</translation>
    </message>
    <message>
        <source>Another microphone avoids that.</source>
        <translation>別のマイクを使えば避けられます。</translation>
    </message>
    <message>
        <source>Attune listens to another loudspeaker now.</source>
        <translation>Attune は別のスピーカーの音を聞くようになりました。</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>At the next connection</source>
        <translation>次の接続時</translation>
    </message>
    <message>
        <source>At the next resumption</source>
        <translation>次の再開時</translation>
    </message>
    <message>
        <source>At the next turn</source>
        <translation>次のターン</translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <source>What Attune saw</source>
        <translation>Attune が見たもの</translation>
    </message>
    <message>
        <source>Nothing is kept. What Attune sees appears here for a few minutes.</source>
        <translation>何も保存されません。Attune が見たものが数分間ここに表示されます。</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>{0}: {1}×{2}, {3} KB, {4} tokens, {5} s ago</source>
        <translation>{0}：{1}×{2}、{3} KB、{4} トークン、{5} 秒前</translation>
    </message>
    <message>
        <source>The picture that was sent</source>
        <translation>送った画像</translation>
    </message>
    <message>
        <source>Pictures of the last minutes</source>
        <translation>直近数分の画像</translation>
    </message>
    <message>
        <source>Kept in memory only, never on the disk, unless you keep one.</source>
        <translation>残すと決めたもの以外はメモリ内だけで、ディスクには保存されません。</translation>
    </message>
    <message>
        <source>Question about this picture</source>
        <translation>この画像への質問</translation>
    </message>
    <message>
        <source>What do you want to know about it?</source>
        <translation>この画像の何を知りたいですか？</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>これについて聞く</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep this picture in the memory</source>
        <translation>この画像を記憶に残す</translation>
    </message>
    <message>
        <source>Keeps it on this computer; write beside it what it shows</source>
        <translation>このコンピューターに残します。何の画像かを横に書いてください</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>すべて忘れる</translation>
    </message>
    <message>
        <source>Forget all pictures</source>
        <translation>画像をすべて忘れる</translation>
    </message>
    <message>
        <source>What do you see in this picture?</source>
        <translation>この画像に何が見えますか？</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search everything that was said</source>
        <translation>話した内容をすべて検索</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>過去1年間</translation>
    </message>
    <message>
        <source>Pinned only</source>
        <translation>ピン留めのみ</translation>
    </message>
    <message>
        <source>Private conversation</source>
        <translation>プライベートな会話</translation>
    </message>
    <message>
        <source>Nothing is kept from now on, until you switch it off</source>
        <translation>オフにするまで、今後は何も保存されません</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
</context>
<context>
    <name>ForeignView</name>
    <message>
        <source>Take over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>These run as programs of yours, with your rights. Take over only what you know; secrets move into the keyring where there is one.</source>
        <translation>これらはあなたの権限であなたのプログラムとして動きます。知っているものだけを引き継いでください。秘密はキーリングがあればそこへ移ります。</translation>
    </message>
    <message>
        <source>Neither Claude Desktop nor Goose has servers on this computer.</source>
        <translation>このコンピューターの Claude Desktop にも Goose にもサーバーはありません。</translation>
    </message>
    <message>
        <source>{server} of {program}</source>
        <translation>{program} の {server}</translation>
    </message>
    <message>
        <source>Cannot be taken over: {why}</source>
        <translation>引き継げません：{why}</translation>
    </message>
    <message>
        <source>You have a server of this name already.</source>
        <translation>この名前のサーバーはすでにあります。</translation>
    </message>
</context>
<context>
    <name>ForeignWords</name>
    <message>
        <source>In view: {what}. If you did not ask for this yourself, somebody else&apos;s words may have.</source>
        <translation>表示中：{what}。ご自身の依頼でなければ、他者の言葉によるものかもしれません。</translation>
    </message>
    <message>
        <source>your screen</source>
        <translation>あなたの画面</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>other voices</source>
        <translation>ほかの人の声</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>window titles</source>
        <translation>ウィンドウのタイトル</translation>
    </message>
    <message>
        <source>what was kept earlier</source>
        <translation>以前に保存した内容</translation>
    </message>
</context>
<context>
    <name>GlobalKeys</name>
    <message>
        <source>This desktop does not let programs take keys. Bind a command such as &apos;attune toggle-mute&apos; to keys in the desktop&apos;s own settings instead.</source>
        <translation>このデスクトップはプログラムにキーを渡しません。代わりにデスクトップの設定で &apos;attune toggle-mute&apos; などのコマンドをキーに割り当ててください。</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Handed over: case {case}</source>
        <translation>引き継ぎ：案件 {case}</translation>
    </message>
    <message>
        <source>Energy of the voice; the band is their usual. It stays here.</source>
        <translation>声の勢い（帯は普段の範囲）。ここから出ません。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Show the transcript</source>
        <translation>記録を表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy summary and transcript</source>
        <translation>要約と記録をコピー</translation>
    </message>
</context>
<context>
    <name>HandOverDesk</name>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
</context>
<context>
    <name>HiddenLine</name>
    <message>
        <source>What is hidden…</source>
        <translation>隠すもの…</translation>
    </message>
    <message>
        <source>Password managers only</source>
        <translation>パスワード管理ソフトのみ</translation>
    </message>
    <message>
        <source>What is hidden in every picture</source>
        <translation>すべての画像で隠すもの</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>自分で追加したもの</translation>
    </message>
    <message>
        <source>Password managers, while they are hidden</source>
        <translation>パスワード管理ソフト（隠す設定のとき）</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Without words</source>
        <translation>言葉なし</translation>
    </message>
</context>
<context>
    <name>HistoryBrowser</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Forget this for good?</source>
        <translation>これを完全に忘れますか？</translation>
    </message>
    <message>
        <source>With it go its answer and everything that was derived from it: {lines} lines, {notes} notes, {calls} tool calls and offers, {pictures} pictures. This cannot be undone.</source>
        <translation>答えと、そこから生じたすべても消えます：{lines}行、メモ{notes}件、ツール呼び出しと提案{calls}件、画像{pictures}枚。元に戻せません。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Nothing has been kept yet. What you say with Attune appears here.</source>
        <translation>まだ何も保存されていません。Attune と話した内容がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words or another time.</source>
        <translation>見つかりません。言葉を減らすか、別の期間を試してください。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Title; empty gives it back its first words:</source>
        <translation>タイトル（空にすると最初の言葉に戻ります）：</translation>
    </message>
    <message>
        <source>Move to another machine</source>
        <translation>別のコンピューターへ移す</translation>
    </message>
    <message>
        <source>Attune writes everything that it keeps, pinned pictures too, into one file. Carry it to the other machine, open History there and choose Import. Delete the file afterwards: who has it can read everything. Nothing is deleted here.</source>
        <translation>保存しているすべて（ピン留めした画像も）を1つのファイルに書き出します。別のコンピューターへ運び、「履歴」を開いて「読み込む」を選んでください。その後ファイルは削除してください。持っている人は誰でもすべて読めます。ここでは何も削除されません。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Attune&apos;s memory (*.zip *.json)</source>
        <translation>Attune の記憶（*.zip *.json）</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
</context>
<context>
    <name>HistoryDoor</name>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Private conversation: nothing that is said is kept. Switch it off in History.</source>
        <translation>プライベートな会話：話した内容は保存されません。「履歴」でオフにできます。</translation>
    </message>
    <message>
        <source>Conversations are kept again.</source>
        <translation>会話は再び保存されます。</translation>
    </message>
    <message>
        <source>That is no longer in the memory.</source>
        <translation>それはもう記憶にありません。</translation>
    </message>
    <message>
        <source>The picture is kept. Ask for it by the words you gave it.</source>
        <translation>画像を残しました。付けた言葉で尋ねてください。</translation>
    </message>
    <message>
        <source>The picture was not kept: there is no conversation that is kept now.</source>
        <translation>画像は残せませんでした。いま保存中の会話がありません。</translation>
    </message>
    <message>
        <source>Taken in: {conversations} conversations and {notes} notes.</source>
        <translation>読み込みました：会話{conversations}件、メモ{notes}件。</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>{file} に書き出しました。</translation>
    </message>
</context>
<context>
    <name>HookGlobalKeys</name>
    <message>
        <source>Shortcuts in other programs need the package pynput, which is not installed.</source>
        <translation>ほかのプログラムでのショートカットには pynput パッケージが必要ですが、インストールされていません。</translation>
    </message>
    <message>
        <source>The keys {keys} cannot be used in other programs. Choose others.</source>
        <translation>キー {keys} はほかのプログラムでは使えません。別のキーを選んでください。</translation>
    </message>
</context>
<context>
    <name>ImpressionCard</name>
    <message>
        <source>from your words</source>
        <translation>言葉から</translation>
    </message>
    <message>
        <source>from your voice</source>
        <translation>声から</translation>
    </message>
    <message>
        <source>from words and tone</source>
        <translation>言葉と声の調子から</translation>
    </message>
    <message>
        <source>basis not given</source>
        <translation>根拠の記載なし</translation>
    </message>
    <message>
        <source>low certainty</source>
        <translation>確信度 低</translation>
    </message>
    <message>
        <source>medium certainty</source>
        <translation>確信度 中</translation>
    </message>
    <message>
        <source>high certainty</source>
        <translation>確信度 高</translation>
    </message>
    <message>
        <source>certainty not given</source>
        <translation>確信度の記載なし</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>{age} s ago</source>
        <translation>{age} 秒前</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>違います</translation>
    </message>
    <message>
        <source>This impression is not right</source>
        <translation>この印象は正しくありません</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss the impression</source>
        <translation>印象を閉じる</translation>
    </message>
</context>
<context>
    <name>ImpressionSection</name>
    <message>
        <source>Off for this session: the model talked about its notes instead of noting in silence.</source>
        <translation>このセッションでは無効：モデルが黙って記録せず話題にしました。</translation>
    </message>
    <message>
        <source>A guess by the model, which may never come or be wrong.</source>
        <translation>モデルの推測です。出ないことも誤ることもあります。</translation>
    </message>
    <message>
        <source>The model that you talk with may note, in silence, how you sound to it. That is a guess, mostly from your words, and is often wrong. It is shown here as a quote, kept nowhere, and never asked for while others may be heard.</source>
        <translation>話し相手のモデルが、あなたがどう聞こえるかを黙って記すことがあります。主に言葉からの推測で、しばしば誤ります。ここに引用として示すだけで保存せず、他の人の声が入りうる間は求めません。</translation>
    </message>
    <message>
        <source>Switched off by the policy of this computer.</source>
        <translation>このコンピューターのポリシーで無効になっています。</translation>
    </message>
    <message>
        <source>Show impressions</source>
        <translation>印象を表示</translation>
    </message>
    <message>
        <source>Show the assistant&apos;s impressions</source>
        <translation>アシスタントの印象を表示</translation>
    </message>
    <message>
        <source>Stop impressions</source>
        <translation>印象を止める</translation>
    </message>
    <message>
        <source>Stop the assistant&apos;s impressions</source>
        <translation>アシスタントの印象を止める</translation>
    </message>
    <message>
        <source>The assistant&apos;s impression</source>
        <translation>アシスタントの印象</translation>
    </message>
</context>
<context>
    <name>Intents</name>
    <message>
        <source>Something went wrong. Details are in the log.</source>
        <translation>問題が発生しました。詳細はログにあります。</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Gemini API</source>
        <translation>Gemini API</translation>
    </message>
    <message>
        <source>Vertex AI (express key)</source>
        <translation>Vertex AI（エクスプレスキー）</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>With a key Attune talks with Gemini instead of the demo. It is kept in {place} and goes only to the service.</source>
        <translation>キーがあれば、Attune はデモではなく Gemini と話します。キーは {place} に保管され、サービスにのみ送られます。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>your system&apos;s keyring</source>
        <translation>システムのキーリング</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Emotion cues</source>
        <translation>声の手がかり</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
</context>
<context>
    <name>MaskEditor</name>
    <message>
        <source>Hide parts of what is shared</source>
        <translation>共有の一部を隠す</translation>
    </message>
</context>
<context>
    <name>MaskList</name>
    <message>
        <source>What is hidden</source>
        <translation>隠しているもの</translation>
    </message>
    <message>
        <source>Windows of {0}</source>
        <translation>{0} のウィンドウ</translation>
    </message>
    <message>
        <source>Area of {0}×{1}</source>
        <translation>{0}×{1} の範囲</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>また見せる</translation>
    </message>
    <message>
        <source>Show again: {0}</source>
        <translation>また見せる：{0}</translation>
    </message>
    <message>
        <source>Drag over what Attune must not see, or click a window</source>
        <translation>Attune に見せないところをドラッグするか、ウィンドウをクリックします</translation>
    </message>
    <message>
        <source>Delete takes the last one back. Enter keeps, Esc changes nothing.</source>
        <translation>Delete で最後のものを戻し、Enter で確定、Esc で取り消します。</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>何も隠していません。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Mcp</name>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>About to start again</source>
        <translation>まもなく再起動</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reads nothing of mine</source>
        <translation>自分のものは読まない</translation>
    </message>
    <message>
        <source>Reads what is mine</source>
        <translation>自分のものを読む</translation>
    </message>
    <message>
        <source>Changes things</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Sends data away</source>
        <translation>データを外へ送る</translation>
    </message>
    <message>
        <source>it says that it only reads</source>
        <translation>読むだけだと言っています</translation>
    </message>
    <message>
        <source>it says that it may destroy</source>
        <translation>壊すことがあると言っています</translation>
    </message>
    <message>
        <source>it says that it reaches the internet</source>
        <translation>インターネットに届くと言っています</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {text}</source>
        <translation>{line} 行 {column} 列：{text}</translation>
    </message>
    <message>
        <source>{server}, line {line}, column {column}: {text}</source>
        <translation>{server}、{line} 行 {column} 列：{text}</translation>
    </message>
    <message>
        <source>nothing may follow the closing bracket</source>
        <translation>閉じ括弧の後には何も書けません</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>ファイルが途中で終わっています</translation>
    </message>
    <message>
        <source>this comma has nothing after it</source>
        <translation>このコンマの後に何もありません</translation>
    </message>
    <message>
        <source>a comma or {name} is missing here</source>
        <translation>ここにコンマか {name} がありません</translation>
    </message>
    <message>
        <source>a name or text in double quotes is missing here</source>
        <translation>ここに二重引用符の名前か文字列がありません</translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation>この文字列に閉じ引用符がありません</translation>
    </message>
    <message>
        <source>this text holds a wrong \ sequence</source>
        <translation>この文字列に誤った \ があります</translation>
    </message>
    <message>
        <source>this is not a value</source>
        <translation>これは値ではありません</translation>
    </message>
    <message>
        <source>a closing bracket is missing</source>
        <translation>閉じ括弧がありません</translation>
    </message>
    <message>
        <source>a colon is missing after {name}</source>
        <translation>{name} の後にコロンがありません</translation>
    </message>
    <message>
        <source>{name} stands here twice; the last one counts</source>
        <translation>{name} が二度あります。最後のものが有効です</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} がありません</translation>
    </message>
    <message>
        <source>{name} must be an object</source>
        <translation>{name} はオブジェクトにしてください</translation>
    </message>
    <message>
        <source>{name} must be text</source>
        <translation>{name} は文字列にしてください</translation>
    </message>
    <message>
        <source>{name} must be a list of texts</source>
        <translation>{name} は文字列の一覧にしてください</translation>
    </message>
    <message>
        <source>{name} must be an object of names and texts</source>
        <translation>{name} は名前と文字列のオブジェクトにしてください</translation>
    </message>
    <message>
        <source>{name} must have a text</source>
        <translation>{name} に文字列が必要です</translation>
    </message>
    <message>
        <source>{name} must be true or false</source>
        <translation>{name} は true か false にしてください</translation>
    </message>
    <message>
        <source>{name} must be 1 to 3600 seconds</source>
        <translation>{name} は 1 から 3600 秒にしてください</translation>
    </message>
    <message>
        <source>{name} must be a whole path</source>
        <translation>{name} は完全なパスにしてください</translation>
    </message>
    <message>
        <source>{name} is not known and ignored</source>
        <translation>{name} は不明なので無視します</translation>
    </message>
    <message>
        <source>only the first {name} servers are used</source>
        <translation>最初の {name} 台だけを使います</translation>
    </message>
    <message>
        <source>the name of a server has 1 to {name} printable characters</source>
        <translation>サーバー名は 1 から {name} 文字の表示できる文字です</translation>
    </message>
    <message>
        <source>it needs either a command or a url</source>
        <translation>command か url のどちらか一つが必要です</translation>
    </message>
    <message>
        <source>this is not a complete http or https address</source>
        <translation>完全な http か https のアドレスではありません</translation>
    </message>
    <message>
        <source>http is only for servers on this computer; use https</source>
        <translation>http はこのコンピューターのサーバーだけに使えます。https を使ってください</translation>
    </message>
    <message>
        <source>the old SSE transport is not spoken; ask for a streamable HTTP address</source>
        <translation>古い SSE には対応しません。streamable HTTP のアドレスを尋ねてください</translation>
    </message>
    <message>
        <source>a server with a url is of the type http</source>
        <translation>url を持つサーバーの種類は http です</translation>
    </message>
</context>
<context>
    <name>McpDoor</name>
    <message>
        <source>Your servers…</source>
        <translation>自分のサーバー…</translation>
    </message>
    <message>
        <source>No program here opens this file: {path}</source>
        <translation>このファイルを開くプログラムがありません：{path}</translation>
    </message>
</context>
<context>
    <name>McpPage</name>
    <message>
        <source>Your servers</source>
        <translation>自分のサーバー</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>ファイルを作る</translation>
    </message>
    <message>
        <source>Your servers are switched off in the preferences</source>
        <translation>自分のサーバーは設定でオフになっています</translation>
    </message>
    <message>
        <source>You have no servers yet</source>
        <translation>サーバーはまだありません</translation>
    </message>
    <message>
        <source>{up} of {all} servers up, {on} of at most {limit} tools on</source>
        <translation>{all} 台中 {up} 台のサーバーが動作、ツールは上限 {limit} 個中 {on} 個がオン</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>読み込み直す</translation>
    </message>
    <message>
        <source>Take over from other programs…</source>
        <translation>ほかのプログラムから引き継ぐ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Programs and web services that speak the Model Context Protocol bring more tools. List them in the file, as &quot;mcpServers&quot;, or take them over from other programs.</source>
        <translation>Model Context Protocol を話すプログラムやウェブサービスはツールを増やします。ファイルの「mcpServers」に書くか、ほかのプログラムから引き継いでください。</translation>
    </message>
    <message>
        <source>The file has changed. Nothing that it says now is used before you reload it.</source>
        <translation>ファイルが変更されました。読み込み直すまで、新しい内容は使われません。</translation>
    </message>
</context>
<context>
    <name>MicrophoneCard</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Lost: waiting for it</source>
        <translation>切断：再接続を待っています</translation>
    </message>
    <message>
        <source>You are muted</source>
        <translation>ミュート中です</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Paused: nothing is sent</source>
        <translation>一時停止中：送信していません</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>音が大きすぎます</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>信号なし</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Hearing you</source>
        <translation>声を認識中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>マイクのレベル</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>answers what you hold to say</source>
        <translation>押して話した内容に応答</translation>
    </message>
    <message>
        <source>answers when you speak</source>
        <translation>話すと応答します</translation>
    </message>
    <message>
        <source>stays silent until needed</source>
        <translation>必要なときまで静か</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>静か</translation>
    </message>
    <message>
        <source>{keys} switches</source>
        <translation>{keys} で切り替え</translation>
    </message>
    <message>
        <source>Attune answers when you speak</source>
        <translation>話すと Attune が答えます</translation>
    </message>
    <message>
        <source>Attune listens in silence and offers what it knows</source>
        <translation>Attune は黙って聞き、知っていることを提案します</translation>
    </message>
    <message>
        <source>Answer me</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Co-listen</source>
        <translation>傍聴</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>You had said: {words}</source>
        <translation>あなたの言葉：{words}</translation>
    </message>
    <message>
        <source>The note&apos;s words</source>
        <translation>メモの内容</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Forget it with what was said where it came from</source>
        <translation>元になった発言とともに忘れる</translation>
    </message>
    <message>
        <source>Keep it to yourself</source>
        <translation>自分だけのものにする</translation>
    </message>
    <message>
        <source>Let the team read it</source>
        <translation>チームに読ませる</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>your words</source>
        <translation>あなたの言葉</translation>
    </message>
    <message>
        <source>the assistant&apos;s words</source>
        <translation>アシスタントの言葉</translation>
    </message>
    <message>
        <source>somebody else&apos;s words</source>
        <translation>ほかの人の言葉</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>{name} より</translation>
    </message>
    <message>
        <source>the team can read it</source>
        <translation>チームが読めます</translation>
    </message>
</context>
<context>
    <name>NotesDoor</name>
    <message>
        <source>Notes ({count} to review)…</source>
        <translation>メモ（確認待ち{count}件）…</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>メモ…</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>To review ({count})</source>
        <translation>確認待ち（{count}）</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <translation>メモを検索</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>No notes yet. Say “remember that …”, or write one above.</source>
        <translation>まだメモはありません。「…を覚えて」と言うか、上に書いてください。</translation>
    </message>
    <message>
        <source>Nothing waits. What the assistant wants to note from a screen, a tool or another voice appears here, and is used only once you keep it.</source>
        <translation>待っているものはありません。画面、ツール、ほかの声からアシスタントがメモしたいものはここに表示され、残すと決めるまで使われません。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>The note was deleted</source>
        <translation>メモを削除しました</translation>
    </message>
    <message>
        <source>Forget this for good?</source>
        <translation>これを完全に忘れますか？</translation>
    </message>
    <message>
        <source>With the note goes what you said when it was taken, and the answer to it. This cannot be undone.</source>
        <translation>メモとともに、そのときの発言とその答えも消えます。元に戻せません。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Offer: {title}</source>
        <translation>提案：{title}</translation>
    </message>
    <message>
        <source>Unpin this offer</source>
        <translation>この提示の固定を解除</translation>
    </message>
    <message>
        <source>Pin this offer</source>
        <translation>この提示を固定</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>話す</translation>
    </message>
    <message>
        <source>Say this offer aloud</source>
        <translation>この提案を声に出す</translation>
    </message>
    <message>
        <source>Copy this offer</source>
        <translation>この提示をコピー</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>役立つ</translation>
    </message>
    <message>
        <source>Useful: offer more like this</source>
        <translation>役立つ：このような提示を増やす</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はいい</translation>
    </message>
    <message>
        <source>Not now: hold offers for ten minutes</source>
        <translation>今はいい：10分間提示を控える</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Less: offer only what is surer to help</source>
        <translation>減らす：より確かに役立つものだけ提示</translation>
    </message>
    <message>
        <source>Heard: {words}</source>
        <translation>聞こえた言葉：{words}</translation>
    </message>
    <message>
        <source>Useful: more like this</source>
        <translation>役立つ：このような提示を増やします</translation>
    </message>
    <message>
        <source>Offers are held for ten minutes</source>
        <translation>10分間提示を控えます</translation>
    </message>
    <message>
        <source>Fewer like this</source>
        <translation>このような提示を減らします</translation>
    </message>
    <message>
        <source>Dismiss this offer</source>
        <translation>この提案を閉じる</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>出典：{source}</translation>
    </message>
    <message>
        <source>Being said</source>
        <translation>話しています</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>閉じました</translation>
    </message>
</context>
<context>
    <name>PermissionGate</name>
    <message>
        <source>Attune listens to your microphone while a conversation runs, so your system asks you now.</source>
        <translation>会話中 Attune はマイクを聞くため、システムが確認を求めます。</translation>
    </message>
    <message>
        <source>Attune looks through the camera until you switch it off, so your system asks you now.</source>
        <translation>オフにするまで Attune はカメラを使うため、システムが確認を求めます。</translation>
    </message>
    <message>
        <source>Attune sees only the part of the screen that you choose, so your system asks you now.</source>
        <translation>Attune は選んだ画面の部分だけを見るため、システムが確認を求めます。</translation>
    </message>
    <message>
        <source>Your system does not let Attune use the microphone. You can type, and allow it in the system&apos;s settings.</source>
        <translation>システムが Attune にマイクの使用を許可していません。入力はできます。システムの設定で許可できます。</translation>
    </message>
    <message>
        <source>Your system does not let Attune use the camera. It stays off until you allow it in the system&apos;s settings.</source>
        <translation>システムが Attune にカメラの使用を許可していません。システムの設定で許可するまでオフのままです。</translation>
    </message>
    <message>
        <source>Your system does not let Attune see the screen. Allow it in the system&apos;s settings, then start Attune again.</source>
        <translation>システムが Attune に画面を見ることを許可していません。システムの設定で許可してから Attune を起動し直してください。</translation>
    </message>
</context>
<context>
    <name>PermissionsDialog</name>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>From</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>あなたの回答</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>確認した内容</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>You have granted nothing for good. What a card offers as Always or Never is listed here.</source>
        <translation>恒久的に許可したものはありません。カードで「常に」または「許可しない」を選んだものがここに並びます。</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>allowed once</source>
        <translation>一度許可</translation>
    </message>
    <message>
        <source>allowed in the conversation</source>
        <translation>会話中は許可</translation>
    </message>
    <message>
        <source>always allowed</source>
        <translation>常に許可</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>never</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>no answer: denied</source>
        <translation>返答なし：拒否</translation>
    </message>
    <message>
        <source>allowed by an earlier answer</source>
        <translation>以前の回答により許可</translation>
    </message>
    <message>
        <source>refused by an earlier answer</source>
        <translation>以前の回答により拒否</translation>
    </message>
    <message>
        <source>withdrawn before an answer</source>
        <translation>回答前に取り下げ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Take back what you said of {tool}</source>
        <translation>{tool} への回答を取り消す</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>許可済み</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定の記録</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PermissionsDoor</name>
    <message>
        <source>Permissions…</source>
        <translation>権限…</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>Let {asker} use {tool}?</source>
        <translation>{asker} に {tool} を使わせますか？</translation>
    </message>
    <message>
        <source>May &quot;{server}&quot; run &quot;{tool}&quot;?</source>
        <translation>「{server}」に「{tool}」を実行させますか？</translation>
    </message>
    <message>
        <source>Let the assistant read what is on your clipboard now?</source>
        <translation>今クリップボードにある内容をアシスタントに読ませますか？</translation>
    </message>
    <message>
        <source>Put this on your clipboard?</source>
        <translation>これをクリップボードに入れますか？</translation>
    </message>
    <message>
        <source>Open a page of {host} in your browser?</source>
        <translation>{host} のページをブラウザーで開きますか？</translation>
    </message>
    <message>
        <source>Bring this window to the front?</source>
        <translation>このウィンドウを前面に出しますか？</translation>
    </message>
    <message>
        <source>Let the assistant see the names of files in the folders you picked?</source>
        <translation>選んだフォルダーのファイル名をアシスタントに見せますか？</translation>
    </message>
    <message>
        <source>Write a calendar file with this event?</source>
        <translation>この予定をカレンダーファイルに書き出しますか？</translation>
    </message>
    <message>
        <source>Let the assistant see the titles of your open windows?</source>
        <translation>開いているウィンドウのタイトルをアシスタントに見せますか？</translation>
    </message>
    <message>
        <source>Let the assistant read this file, and others in the folders you picked if you allow more than once?</source>
        <translation>アシスタントにこのファイルを読ませますか？（一度だけでない許可なら、選んだフォルダーのほかのファイルも含みます）</translation>
    </message>
    <message>
        <source>Save a picture of what you share as a file?</source>
        <translation>共有中の画像をファイルに保存しますか？</translation>
    </message>
    <message>
        <source>The newest picture that the assistant was shown</source>
        <translation>アシスタントに見せた最新の画像</translation>
    </message>
    <message>
        <source>Keep this note?</source>
        <translation>このメモを残しますか？</translation>
    </message>
    <message>
        <source>Forget note number {number} for good?</source>
        <translation>メモ {number} を完全に忘れますか？</translation>
    </message>
    <message>
        <source>Refund {price} for {item}?</source>
        <translation>{item} の {price} を返金しますか？</translation>
    </message>
    <message>
        <source>Mute your microphone?</source>
        <translation>マイクをミュートしますか？</translation>
    </message>
    <message>
        <source>Unmute your microphone, so that the assistant hears you?</source>
        <translation>マイクのミュートを解除して、アシスタントに声を聞かせますか？</translation>
    </message>
    <message>
        <source>Let the assistant&apos;s voice be heard?</source>
        <translation>アシスタントの声を出しますか？</translation>
    </message>
    <message>
        <source>Silence the assistant&apos;s voice?</source>
        <translation>アシスタントの声を消しますか？</translation>
    </message>
    <message>
        <source>Let the assistant listen to everybody, without being addressed?</source>
        <translation>呼びかけなしに、アシスタントに全員の話を聞かせますか？</translation>
    </message>
    <message>
        <source>End co-listening?</source>
        <translation>傍聴を終えますか？</translation>
    </message>
    <message>
        <source>Go on showing the assistant what you shared?</source>
        <translation>共有した内容をアシスタントに見せ続けますか？</translation>
    </message>
    <message>
        <source>Pause what you share?</source>
        <translation>共有を一時停止しますか？</translation>
    </message>
    <message>
        <source>the picture {name}</source>
        <translation>画像 {name}</translation>
    </message>
    <message>
        <source>the window {name}</source>
        <translation>ウィンドウ {name}</translation>
    </message>
    <message>
        <source>a region of {width}×{height}</source>
        <translation>{width}×{height} の範囲</translation>
    </message>
    <message>
        <source>the screen {name}</source>
        <translation>画面 {name}</translation>
    </message>
    <message>
        <source>the whole screen</source>
        <translation>画面全体</translation>
    </message>
    <message>
        <source>the test pattern</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>the video {name}</source>
        <translation>動画 {name}</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>the camera {name}</source>
        <translation>カメラ {name}</translation>
    </message>
    <message>
        <source>the computer&apos;s sound</source>
        <translation>コンピューターの音</translation>
    </message>
    <message>
        <source>what &apos;{name}&apos; plays</source>
        <translation>「{name}」が再生する音</translation>
    </message>
    <message>
        <source>While Attune was closed this fell due, at {when}: {label}.</source>
        <translation>Attune が閉じている間に時間になりました（{when}）：{label}。</translation>
    </message>
    <message>
        <source>While Attune was closed this fell due, at {when}: your timer.</source>
        <translation>Attune が閉じている間にタイマーの時間になりました（{when}）。</translation>
    </message>
    <message>
        <source>Reminder: {label}.</source>
        <translation>リマインダー：{label}。</translation>
    </message>
    <message>
        <source>Your reminder is due.</source>
        <translation>リマインダーの時間です。</translation>
    </message>
    <message>
        <source>{label}: {length} are over.</source>
        <translation>{label}：{length}が経ちました。</translation>
    </message>
    <message>
        <source>Your timer is due: {length}.</source>
        <translation>タイマーの時間です：{length}。</translation>
    </message>
    <message>
        <source>Copied to your clipboard: {words}</source>
        <translation>クリップボードにコピーしました：{words}</translation>
    </message>
    <message>
        <source>The picture lies in {file}.</source>
        <translation>画像は {file} にあります。</translation>
    </message>
    <message>
        <source>The calendar file lies in {file}.</source>
        <translation>カレンダーファイルは {file} にあります。</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>{choices} のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>must be at least {least}</source>
        <translation>{least} 以上でなければなりません</translation>
    </message>
    <message>
        <source>must be at most {most}</source>
        <translation>{most} 以下でなければなりません</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true か false でなければなりません</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>整数でなければなりません</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>数値でなければなりません</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>文字列でなければなりません</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>こんにちは</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>何が見える？</translation>
    </message>
    <message>
        <source>Set a timer for five minutes</source>
        <translation>5分のタイマーをセットして</translation>
    </message>
    <message>
        <source>Take a note: call the plumber</source>
        <translation>メモして：水道屋に電話</translation>
    </message>
    <message>
        <source>Demo on this computer</source>
        <translation>このコンピューターのデモ</translation>
    </message>
    <message>
        <source>{service} ({location})</source>
        <translation>{service}（{location}）</translation>
    </message>
    <message>
        <source>{service} at {host}</source>
        <translation>{host} の {service}</translation>
    </message>
</context>
<context>
    <name>PickerOverlay</name>
    <message>
        <source>Region picker</source>
        <translation>範囲の選択</translation>
    </message>
    <message>
        <source>Choose what Attune may see</source>
        <translation>Attune に見せるものを選ぶ</translation>
    </message>
    <message>
        <source>{0}, about {1} KB</source>
        <translation>{0}、約 {1} KB</translation>
    </message>
    <message>
        <source>text readable</source>
        <translation>文字は読める</translation>
    </message>
    <message>
        <source>text small</source>
        <translation>文字が小さい</translation>
    </message>
    <message>
        <source>text unreadable</source>
        <translation>文字は読めない</translation>
    </message>
    <message>
        <source>{0}×{1} px → sent {2}×{3} ({4} %), {5}</source>
        <translation>{0}×{1} px → 送信 {2}×{3}（{4} %）、{5}</translation>
    </message>
    <message>
        <source>Whole screen: {0}</source>
        <translation>画面全体：{0}</translation>
    </message>
</context>
<context>
    <name>PickerPanel</name>
    <message>
        <source>What will be shared</source>
        <translation>共有される範囲</translation>
    </message>
    <message>
        <source>Double-click takes the whole screen. Arrow keys begin in the middle, Esc shares nothing.</source>
        <translation>ダブルクリックで画面全体。矢印キーで中央から開始、Esc で共有しません。</translation>
    </message>
    <message>
        <source>Drag over what Attune may see, or click a window</source>
        <translation>Attune に見せるところをドラッグするか、ウィンドウをクリックします</translation>
    </message>
    <message>
        <source>Drag over the part of this that Attune may see</source>
        <translation>Attune に見せる部分をドラッグしてください</translation>
    </message>
    <message>
        <source>Arrows move, Shift and arrows resize, Ctrl faster. Enter shares it.</source>
        <translation>矢印で移動、Shift と矢印で大きさ、Ctrl で速く。Enter で共有します。</translation>
    </message>
    <message>
        <source>Attune follows this window. Enter shares it.</source>
        <translation>Attune はこのウィンドウを追います。Enter で共有します。</translation>
    </message>
    <message>
        <source>Region {0}: {1}</source>
        <translation>範囲 {0}：{1}</translation>
    </message>
    <message>
        <source>Share this</source>
        <translation>これを共有</translation>
    </message>
    <message>
        <source>Another screen or window…</source>
        <translation>別の画面またはウィンドウ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Last regions:</source>
        <translation>最近の範囲：</translation>
    </message>
</context>
<context>
    <name>PictureGift</name>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>Only the first {0} files were taken. Give the others afterwards.</source>
        <translation>最初の {0} 個だけ受け取りました。残りは後で渡してください。</translation>
    </message>
    <message>
        <source>“{0}” is not a picture. Attune looks at PNG, JPEG, WebP, GIF, BMP and TIFF files; text can be pasted into the line below.</source>
        <translation>「{0}」は画像ではありません。Attune は PNG、JPEG、WebP、GIF、BMP、TIFF を見ます。文字は下の欄に貼り付けられます。</translation>
    </message>
    <message>
        <source>“{0}” is too large. Pictures may have 40 MB.</source>
        <translation>「{0}」は大きすぎます。画像は 40 MB までです。</translation>
    </message>
    <message>
        <source>“{0}” is a folder. Drop the pictures in it one by one.</source>
        <translation>「{0}」はフォルダーです。中の画像を1枚ずつ渡してください。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read. Look whether it is still there.</source>
        <translation>「{0}」を読めません。まだあるか確認してください。</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Go on sharing</source>
        <translation>共有を続ける</translation>
    </message>
    <message>
        <source>Pause sharing</source>
        <translation>共有を一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>まだ何も送信していません</translation>
    </message>
    <message>
        <source>sent {age} ago · {kilobytes} KB · {tokens} tokens</source>
        <translation>{age}前に送信 · {kilobytes} KB · {tokens} トークン</translation>
    </message>
    <message>
        <source>Paused, {sent}</source>
        <translation>一時停止中、{sent}</translation>
    </message>
    <message>
        <source>In the corner of the screen&apos;s picture</source>
        <translation>画面の画像の隅に表示中</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>最初の画像を待っています</translation>
    </message>
    <message>
        <source>Last picture sent: {what}</source>
        <translation>最後に送った画像：{what}</translation>
    </message>
    <message>
        <source>Hide parts of it</source>
        <translation>一部を隠す</translation>
    </message>
    <message>
        <source>What Attune saw lately</source>
        <translation>Attune が最近見たもの</translation>
    </message>
    <message>
        <source>Pick another region</source>
        <translation>別の範囲を選ぶ</translation>
    </message>
    <message>
        <source>Stop: {what}</source>
        <translation>停止：{what}</translation>
    </message>
</context>
<context>
    <name>PortalGlobalKeys</name>
    <message>
        <source>This desktop does not let programs take keys. Bind a command such as &apos;attune toggle-mute&apos; to keys in the desktop&apos;s own settings instead.</source>
        <translation>このデスクトップはプログラムにキーを渡しません。代わりにデスクトップの設定で &apos;attune toggle-mute&apos; などのコマンドをキーに割り当ててください。</translation>
    </message>
    <message>
        <source>You did not allow the keys. Switch them on again to be asked.</source>
        <translation>キーの使用が許可されませんでした。もう一度オンにすると再び尋ねられます。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定のグループ</translation>
    </message>
    <message>
        <source>No setting has these words in its name or its help.</source>
        <translation>名前や説明にこの言葉がある設定はありません。</translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation>詳細設定を表示</translation>
    </message>
    <message>
        <source>Show what is sent…</source>
        <translation>送る内容を見る…</translation>
    </message>
    <message>
        <source>The configuration that a session with these settings begins with, as JSON</source>
        <translation>この設定でセッションが始まるときの構成（JSON）</translation>
    </message>
    <message>
        <source>The same keys also belong to: {others}.</source>
        <translation>同じキーの割り当て先：{others}。</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>A profile keeps all settings and what you tell about yourself under a name. What you change in the preferences changes the profile in use.</source>
        <translation>プロファイルは、すべての設定と自己紹介を名前を付けて保存します。設定での変更は、使用中のプロファイルに入ります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New from present settings</source>
        <translation>今の設定から作成</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>自分の設定</translation>
    </message>
    <message>
        <source>Manage profiles…</source>
        <translation>プロファイルを管理…</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Forget this…</source>
        <translation>これを忘れる…</translation>
    </message>
</context>
<context>
    <name>RecordingChip</name>
    <message>
        <source>Recording this conversation. Press to stop</source>
        <translation>この会話を録音中。押すと停止します</translation>
    </message>
    <message>
        <source>Record this conversation</source>
        <translation>この会話を録音</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>This desktop does not let Attune look at the screen, so nothing is shared.</source>
        <translation>このデスクトップでは画面を取得できないため、何も共有されません。</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Try to connect at once</source>
        <translation>すぐに接続を試みる</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>キーを入力…</translation>
    </message>
    <message>
        <source>Enter another key for the service</source>
        <translation>サービスの別のキーを入力します</translation>
    </message>
    <message>
        <source>Session settings…</source>
        <translation>セッションの設定…</translation>
    </message>
    <message>
        <source>Choose service, model and place</source>
        <translation>サービス、モデル、場所を選びます</translation>
    </message>
    <message>
        <source>Model settings…</source>
        <translation>モデルの設定…</translation>
    </message>
    <message>
        <source>Choose what the model is asked for</source>
        <translation>モデルに求めることを選ぶ</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>診断…</translation>
    </message>
    <message>
        <source>See what the connection went through</source>
        <translation>接続に何が起きたかを見る</translation>
    </message>
    <message>
        <source>Send again what you say and show</source>
        <translation>話す内容と見せる内容を再び送る</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>音の設定…</translation>
    </message>
    <message>
        <source>Choose microphone and speaker</source>
        <translation>マイクとスピーカーを選びます</translation>
    </message>
    <message>
        <source>Test the sound…</source>
        <translation>音をテスト…</translation>
    </message>
    <message>
        <source>Measure the echo of your room</source>
        <translation>部屋のエコーを測ります</translation>
    </message>
    <message>
        <source>Picture settings…</source>
        <translation>画像の設定…</translation>
    </message>
    <message>
        <source>Choose how and when pictures are made</source>
        <translation>画像をいつどのように作るかを選びます</translation>
    </message>
    <message>
        <source>System settings…</source>
        <translation>システム設定…</translation>
    </message>
    <message>
        <source>Open the system&apos;s settings where it is allowed</source>
        <translation>許可するシステム設定を開く</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Let the assistant hear you again</source>
        <translation>アシスタントにまた聞こえるようにします</translation>
    </message>
    <message>
        <source>Camera settings…</source>
        <translation>カメラの設定…</translation>
    </message>
    <message>
        <source>Choose the camera and how pictures are made</source>
        <translation>カメラと画像の作り方を選びます</translation>
    </message>
    <message>
        <source>Pick a region…</source>
        <translation>範囲を選ぶ…</translation>
    </message>
    <message>
        <source>Choose again what is shared</source>
        <translation>共有するものを選び直します</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Look at the settings</source>
        <translation>設定を見ます</translation>
    </message>
    <message>
        <source>Memory settings…</source>
        <translation>記憶の設定…</translation>
    </message>
    <message>
        <source>Choose what is kept on this computer</source>
        <translation>このコンピューターに残すものを選びます</translation>
    </message>
    <message>
        <source>Knowledge settings…</source>
        <translation>知識の設定…</translation>
    </message>
    <message>
        <source>Choose another knowledge file</source>
        <translation>別の知識ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Your servers…</source>
        <translation>自分のサーバー…</translation>
    </message>
    <message>
        <source>See which server is up, and why another is not</source>
        <translation>どのサーバーが動いていて、なぜ動かないものがあるかを見る</translation>
    </message>
    <message>
        <source>Cost limits…</source>
        <translation>費用の上限…</translation>
    </message>
    <message>
        <source>Choose how much a session may cost</source>
        <translation>1セッションの費用の上限を選びます</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show the recording in its folder</source>
        <translation>録音をフォルダーで表示します</translation>
    </message>
    <message>
        <source>Choose other keys…</source>
        <translation>別のキーを選ぶ…</translation>
    </message>
    <message>
        <source>Choose keys that are free</source>
        <translation>空いているキーを選びます</translation>
    </message>
    <message>
        <source>Check what works…</source>
        <translation>動作を確認…</translation>
    </message>
    <message>
        <source>Find out what works and how to mend the rest</source>
        <translation>何が動作し、残りをどう直すかを調べます</translation>
    </message>
</context>
<context>
    <name>RetryWait</name>
    <message>
        <source>Connection lost, trying again now</source>
        <translation>接続が切れました。再試行中</translation>
    </message>
    <message>
        <source>Connection lost, next try in {seconds} s</source>
        <translation>接続が切れました。{seconds} 秒後に再試行</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Back to the default: {label}</source>
        <translation>既定値に戻す：{label}</translation>
    </message>
    <message>
        <source>Set by {name}, which wins over what is chosen here.</source>
        <translation>{name} が指定しており、ここでの選択より優先されます。</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>Kind of activity</source>
        <translation>アクティビティの種類</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Filter the activity</source>
        <translation>アクティビティを絞り込む</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Say: {text}</source>
        <translation>話す：{text}</translation>
    </message>
    <message>
        <source>Say this by typing it for you</source>
        <translation>代わりに入力して伝える</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Plain assistant</source>
        <translation>シンプルなアシスタント</translation>
    </message>
    <message>
        <source>Talk about anything. Every tool, no role.</source>
        <translation>何でも話せます。すべてのツールを使い、役割はありません。</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>アドバイザー</translation>
    </message>
    <message>
        <source>Listens while people talk, and offers cited cards from a text or from your folders.</source>
        <translation>会話を聞き、文書やフォルダーから出典付きのカードを提案します。</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>四半期報告</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>ヘルプデスク</translation>
    </message>
    <message>
        <source>Shows the camera what is broken, looks the order up, refunds with your approval, hands over.</source>
        <translation>壊れたものをカメラで確認し、注文を調べ、承認を得て返金し、担当者に引き継ぎます。</translation>
    </message>
    <message>
        <source>Screen companion</source>
        <translation>画面のお供</translation>
    </message>
    <message>
        <source>Watches the part of the screen that you share, and helps only when you ask.</source>
        <translation>共有した画面の部分を見守り、頼まれたときだけ手伝います。</translation>
    </message>
    <message>
        <source>Wise wizard</source>
        <translation>賢い魔法使い</translation>
    </message>
    <message>
        <source>Ship&apos;s robot</source>
        <translation>船のロボット</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>司令官</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Says in one language what is said in the other, and nothing of its own.</source>
        <translation>一方の言語の発言をもう一方の言語で伝え、自分の言葉は加えません。</translation>
    </message>
    <message>
        <source>Rehearse a talk</source>
        <translation>発表の練習</translation>
    </message>
    <message>
        <source>Listens to your talk in silence, and tells on request how pace, pauses and length were.</source>
        <translation>発表を静かに聞き、求めに応じて速さ・間・長さを伝えます。</translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>Scenario: {title}</source>
        <translation>シナリオ：{title}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>co-listens</source>
        <translation>一緒に聞く</translation>
    </message>
    <message>
        <source>answers you</source>
        <translation>答える</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>part of the screen</source>
        <translation>画面の一部</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>this computer&apos;s sound</source>
        <translation>このコンピューターの音</translation>
    </message>
    <message>
        <source>{title}, as {persona}</source>
        <translation>{title}（{persona}）</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>{title} を使う</translation>
    </message>
    <message>
        <source>Play the demo</source>
        <translation>デモを再生</translation>
    </message>
    <message>
        <source>Play the scripted demo of {title}</source>
        <translation>{title} の台本付きデモを再生</translation>
    </message>
    <message>
        <source>Scripted lines, one after the other; without a key the demo answers them</source>
        <translation>台本の行を順に流します。キーがなければデモが答えます</translation>
    </message>
</context>
<context>
    <name>ScenarioDoor</name>
    <message>
        <source>Scenarios…</source>
        <translation>シナリオ…</translation>
    </message>
</context>
<context>
    <name>ScenarioGallery</name>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Choose what Attune is set up for; it switches while you talk. Each comes with a scripted demo that works without a key.</source>
        <translation>Attune の用途を選びます。会話中に切り替わります。どれにもキーなしで動く台本付きデモがあります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the gallery</source>
        <translation>一覧を閉じる</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search the conversation</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>Search, or a time such as 12:41</source>
        <translation>検索、または 12:41 のような時刻</translation>
    </message>
    <message>
        <source>Hit before this one</source>
        <translation>前の結果</translation>
    </message>
    <message>
        <source>Hit after this one</source>
        <translation>次の結果</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} / {all}</translation>
    </message>
</context>
<context>
    <name>SearchSwitch</name>
    <message>
        <source>Google Search from the next session</source>
        <translation>次のセッションから Google 検索を使う</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>もう一度起動</translation>
    </message>
    <message>
        <source>Accept the changes</source>
        <translation>変更を受け入れる</translation>
    </message>
    <message>
        <source>Use {server}</source>
        <translation>{server} を使う</translation>
    </message>
    <message>
        <source>Accept what {server} has changed</source>
        <translation>{server} の変更を受け入れる</translation>
    </message>
    <message>
        <source>{on} of {all} tools on</source>
        <translation>{all} 個中 {on} 個のツールがオン</translation>
    </message>
    <message>
        <source>{tools}, {count} changed</source>
        <translation>{tools}、{count} 個変更</translation>
    </message>
    <message>
        <source>Its last words: {text}</source>
        <translation>最後の出力：{text}</translation>
    </message>
    <message>
        <source>It asked to use the model; that is always refused.</source>
        <translation>モデルの使用を求めましたが、これは常に断られます。</translation>
    </message>
    <message>
        <source>Start {server} again</source>
        <translation>{server} をもう一度起動</translation>
    </message>
    <message>
        <source>Secret {name}</source>
        <translation>秘密 {name}</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>キーリングに保存</translation>
    </message>
    <message>
        <source>Keep the secret {name}</source>
        <translation>秘密 {name} を保存</translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聞いています</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>聞いています</translation>
    </message>
    <message>
        <source>Hearing you</source>
        <translation>声を認識中</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>考えています</translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation>ツール使用中</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>話しています</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>話しています</translation>
    </message>
    <message>
        <source>Co-listening</source>
        <translation>傍聴中</translation>
    </message>
    <message>
        <source>Heard a question</source>
        <translation>質問を聞きました</translation>
    </message>
    <message>
        <source>heard a question</source>
        <translation>質問を聞きました</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>提案中</translation>
    </message>
    <message>
        <source>offering</source>
        <translation>提案中</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>再開中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了しました</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Screen and camera</source>
        <translation>画面とカメラ</translation>
    </message>
    <message>
        <source>Co-listener</source>
        <translation>傍聴</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>手がかり</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Your servers</source>
        <translation>自分のサーバー</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Shortcuts in other programs</source>
        <translation>ほかのプログラムでのショートカット</translation>
    </message>
    <message>
        <source>From the next time you share.</source>
        <translation>次に共有するときから。</translation>
    </message>
    <message>
        <source>From the next session.</source>
        <translation>次のセッションから。</translation>
    </message>
    <message>
        <source>From the next start of Attune.</source>
        <translation>Attune の次の起動から。</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>バックエンド</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>developer</source>
        <translation>デベロッパー</translation>
    </message>
    <message>
        <source>vertex</source>
        <translation>Vertex</translation>
    </message>
    <message>
        <source>A Live model of the backend.</source>
        <translation>サービスの Live モデル。</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>One of the service&apos;s voices.</source>
        <translation>サービスの声の1つ。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Empty lets the model follow you.</source>
        <translation>空ならモデルがあなたに合わせます。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Another server&apos;s https address.</source>
        <translation>別のサーバーの https アドレス。</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>PEM that vouches for it.</source>
        <translation>接続先を保証する PEM。</translation>
    </message>
    <message>
        <source>Cloud project</source>
        <translation>クラウドのプロジェクト</translation>
    </message>
    <message>
        <source>Vertex AI only.</source>
        <translation>Vertex AI のみ。</translation>
    </message>
    <message>
        <source>Credentials file</source>
        <translation>認証情報のファイル</translation>
    </message>
    <message>
        <source>Vertex AI only: a service account&apos;s JSON; empty uses the default credentials.</source>
        <translation>Vertex AI のみ：サービスアカウントの JSON。空ならデフォルトの認証情報を使います。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Allowed locations</source>
        <translation>許可する場所</translation>
    </message>
    <message>
        <source>Vertex AI only, with commas between; nothing outside is dialled.</source>
        <translation>Vertex AI のみ。コンマで区切ります。それ以外には接続しません。</translation>
    </message>
    <message>
        <source>Backends allowed to take over</source>
        <translation>引き継いでよいサービス</translation>
    </message>
    <message>
        <source>developer, vertex or local, in this order, when the chosen one fails; a model may follow after a colon. Empty keeps what you say with the chosen one.</source>
        <translation>選んだものが使えないときの順番で developer、vertex、local。コロンの後にモデルを書けます。空なら話した内容は選んだ先にとどまります。</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>あなたについて</translation>
    </message>
    <message>
        <source>Told to the model in every session.</source>
        <translation>毎回のセッションでモデルに伝えます。</translation>
    </message>
    <message>
        <source>Affective dialogue</source>
        <translation>感情に合わせた対話</translation>
    </message>
    <message>
        <source>Where the model has it.</source>
        <translation>モデルが対応する場合。</translation>
    </message>
    <message>
        <source>Record messages</source>
        <translation>メッセージを記録</translation>
    </message>
    <message>
        <source>Writes what goes over the connection to a file, for reports of faults.</source>
        <translation>障害の報告のため、通信の内容をファイルに書きます。</translation>
    </message>
    <message>
        <source>Record messages with sound</source>
        <translation>音も含めてメッセージを記録</translation>
    </message>
    <message>
        <source>Both voices as they were sent.</source>
        <translation>送られたままの両方の声。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>-1 is the model&apos;s own.</source>
        <translation>-1 はモデル自身の値です。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最長の答え</translation>
    </message>
    <message>
        <source>Tokens; -1 is the model&apos;s own.</source>
        <translation>トークン数。-1 はモデル自身の値です。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed makes answers alike.</source>
        <translation>同じシードなら答えが似ます。</translation>
    </message>
    <message>
        <source>Picture detail</source>
        <translation>画像の細かさ</translation>
    </message>
    <message>
        <source>More detail costs more tokens a picture.</source>
        <translation>細かいほど画像1枚のトークンが増えます。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>How long the model may think before it speaks.</source>
        <translation>話す前にモデルが考えてよい長さ。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>思考の上限</translation>
    </message>
    <message>
        <source>Tokens, for models that count them; -1 is their own.</source>
        <translation>トークン数。数えるモデル用。-1 はモデル自身の値です。</translation>
    </message>
    <message>
        <source>Show thoughts</source>
        <translation>考えを表示</translation>
    </message>
    <message>
        <source>The model writes what it thinks; each word counts as its answer does.</source>
        <translation>モデルが考えを書きます。1語ごとに答えと同じく数えられます。</translation>
    </message>
    <message>
        <source>Proactive audio</source>
        <translation>自発的な音声</translation>
    </message>
    <message>
        <source>Whether the model may stay silent by itself; default asks for it to co-listen.</source>
        <translation>モデルが自ら黙ってよいか。既定では傍聴のために頼みます。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Proactive video</source>
        <translation>自発的な映像</translation>
    </message>
    <message>
        <source>The model may speak up about pictures, which costs tokens for each.</source>
        <translation>モデルが画像について話し出せます。画像ごとにトークンがかかります。</translation>
    </message>
    <message>
        <source>Turn taking</source>
        <translation>話す順番</translation>
    </message>
    <message>
        <source>Who decides when you have finished speaking.</source>
        <translation>話し終わりを誰が決めるか。</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>push to talk</source>
        <translation>押して話す</translation>
    </message>
    <message>
        <source>Start of speech</source>
        <translation>話し始め</translation>
    </message>
    <message>
        <source>How readily sound counts as speech.</source>
        <translation>音をどれだけ容易に話し声とみなすか。</translation>
    </message>
    <message>
        <source>End of speech</source>
        <translation>話し終わり</translation>
    </message>
    <message>
        <source>How readily a pause counts as the end.</source>
        <translation>間をどれだけ容易に終わりとみなすか。</translation>
    </message>
    <message>
        <source>Speech before start</source>
        <translation>始まりの前の声</translation>
    </message>
    <message>
        <source>Milliseconds of speech that make a start.</source>
        <translation>始まりとみなす声のミリ秒。</translation>
    </message>
    <message>
        <source>Silence before end</source>
        <translation>終わりの前の静けさ</translation>
    </message>
    <message>
        <source>Milliseconds of silence that end your turn.</source>
        <translation>発言を終わりとする静けさのミリ秒。</translation>
    </message>
    <message>
        <source>Let me interrupt</source>
        <translation>割り込みを許す</translation>
    </message>
    <message>
        <source>Your voice stops the answer.</source>
        <translation>あなたの声が答えを止めます。</translation>
    </message>
    <message>
        <source>What a turn holds</source>
        <translation>発言に含むもの</translation>
    </message>
    <message>
        <source>What the model takes into your turn.</source>
        <translation>モデルがあなたの発言に含めるもの。</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>話し声</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>speech and all video</source>
        <translation>話し声とすべての映像</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>What the service writes down.</source>
        <translation>サービスが書き取るもの。</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>聞いたこと</translation>
    </message>
    <message>
        <source>said</source>
        <translation>言ったこと</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>話す言語</translation>
    </message>
    <message>
        <source>Codes such as en-GB for the transcripts, with commas between.</source>
        <translation>文字起こし用に ja-JP のようなコードをコンマで区切ります。</translation>
    </message>
    <message>
        <source>Times of words</source>
        <translation>単語の時刻</translation>
    </message>
    <message>
        <source>In the transcripts.</source>
        <translation>文字起こしの中。</translation>
    </message>
    <message>
        <source>Tidy transcripts</source>
        <translation>文字起こしを整える</translation>
    </message>
    <message>
        <source>Without fillers and false starts; rules out times of words and speakers.</source>
        <translation>つなぎ言葉や言い直しを除きます。単語の時刻と話者は使えません。</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>語彙</translation>
    </message>
    <message>
        <source>Words and names for the transcripts, with commas between.</source>
        <translation>文字起こし用の言葉や名前をコンマで区切ります。</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>話者を区別</translation>
    </message>
    <message>
        <source>In the transcripts of what is heard.</source>
        <translation>聞いた内容の文字起こしの中。</translation>
    </message>
    <message>
        <source>Resume sessions</source>
        <translation>セッションを再開</translation>
    </message>
    <message>
        <source>Off: after a drop the session is rebuilt from what this computer remembers.</source>
        <translation>オフ：切断後はこのコンピューターの記憶から作り直します。</translation>
    </message>
    <message>
        <source>Unlimited length</source>
        <translation>長さの制限なし</translation>
    </message>
    <message>
        <source>Old parts of a long session are let go.</source>
        <translation>長いセッションの古い部分を手放します。</translation>
    </message>
    <message>
        <source>Compress at</source>
        <translation>圧縮を始める量</translation>
    </message>
    <message>
        <source>Tokens; -1 is four fifths of what the model holds.</source>
        <translation>トークン数。-1 はモデルの容量の5分の4です。</translation>
    </message>
    <message>
        <source>Compress to</source>
        <translation>圧縮後の量</translation>
    </message>
    <message>
        <source>Tokens; -1 is half of where compression begins.</source>
        <translation>トークン数。-1 は圧縮が始まる量の半分です。</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>Google 検索</translation>
    </message>
    <message>
        <source>The model may search; the service may charge.</source>
        <translation>モデルが検索できます。サービスが課金することがあります。</translation>
    </message>
    <message>
        <source>Safety filter</source>
        <translation>安全フィルター</translation>
    </message>
    <message>
        <source>What the service blocks.</source>
        <translation>サービスが止めるもの。</translation>
    </message>
    <message>
        <source>most</source>
        <translation>ほとんど</translation>
    </message>
    <message>
        <source>few</source>
        <translation>少し</translation>
    </message>
    <message>
        <source>Billing labels</source>
        <translation>課金ラベル</translation>
    </message>
    <message>
        <source>Vertex AI only: name=value, with commas between.</source>
        <translation>Vertex AI のみ。名前=値をコンマで区切ります。</translation>
    </message>
    <message>
        <source>Voice signals</source>
        <translation>声の信号</translation>
    </message>
    <message>
        <source>Vertex AI only: the service says who speaks.</source>
        <translation>Vertex AI のみ。誰が話すかをサービスが伝えます。</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>翻訳先</translation>
    </message>
    <message>
        <source>A language code, for translating models.</source>
        <translation>翻訳するモデル用の言語コード。</translation>
    </message>
    <message>
        <source>Repeat what needs no translation</source>
        <translation>翻訳の要らないものを繰り返す</translation>
    </message>
    <message>
        <source>What is said in the target language is said again.</source>
        <translation>翻訳先の言語で言われたことも言い直します。</translation>
    </message>
    <message>
        <source>Avatar</source>
        <translation>アバター</translation>
    </message>
    <message>
        <source>Name of a face, for models that show one.</source>
        <translation>顔を表示するモデル用の顔の名前。</translation>
    </message>
    <message>
        <source>Avatar bit rate</source>
        <translation>アバターのビットレート</translation>
    </message>
    <message>
        <source>Bits a second of its picture; -1 is the model&apos;s own.</source>
        <translation>映像の毎秒ビット数。-1 はモデル自身の値です。</translation>
    </message>
    <message>
        <source>Transcription endpoint</source>
        <translation>文字起こしの接続先</translation>
    </message>
    <message>
        <source>OpenAI-compatible, for example a whisper.cpp server.</source>
        <translation>OpenAI 互換。例：whisper.cpp のサーバー。</translation>
    </message>
    <message>
        <source>Chat endpoint</source>
        <translation>会話の接続先</translation>
    </message>
    <message>
        <source>OpenAI-compatible, for example Ollama or a llama.cpp server.</source>
        <translation>OpenAI 互換。例：Ollama や llama.cpp のサーバー。</translation>
    </message>
    <message>
        <source>Chat model</source>
        <translation>会話のモデル</translation>
    </message>
    <message>
        <source>Name that the chat endpoint wants.</source>
        <translation>接続先が求める名前。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Empty follows the system.</source>
        <translation>空ならシステムに従います。</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>Echo cancellation</source>
        <translation>エコー除去</translation>
    </message>
    <message>
        <source>Off with headphones.</source>
        <translation>ヘッドホンではオフ。</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>雑音の抑制</translation>
    </message>
    <message>
        <source>Automatic gain</source>
        <translation>自動音量</translation>
    </message>
    <message>
        <source>Brings a quiet voice to a usual level.</source>
        <translation>小さな声を普通の大きさにします。</translation>
    </message>
    <message>
        <source>Rumble filter</source>
        <translation>低音フィルター</translation>
    </message>
    <message>
        <source>Takes out what lies below speech.</source>
        <translation>声より低い音を除きます。</translation>
    </message>
    <message>
        <source>Talk key</source>
        <translation>話すキー</translation>
    </message>
    <message>
        <source>Held to talk where nothing is typed; with Ctrl also while typing.</source>
        <translation>入力していないときに押している間話せます。Ctrl を加えれば入力中も。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Ducking</source>
        <translation>音を下げる</translation>
    </message>
    <message>
        <source>Decibels while you begin to speak.</source>
        <translation>話し始めに下げるデシベル。</translation>
    </message>
    <message>
        <source>Polite</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>A short mhm, a yeah or a cough does not stop the assistant.</source>
        <translation>短い相づちやせきではアシスタントを止めません。</translation>
    </message>
    <message>
        <source>Save tokens</source>
        <translation>トークンを節約</translation>
    </message>
    <message>
        <source>While co-listening only speech is sent.</source>
        <translation>傍聴中は話し声だけを送ります。</translation>
    </message>
    <message>
        <source>Hear the computer</source>
        <translation>コンピューターの音を聞く</translation>
    </message>
    <message>
        <source>The assistant also hears what this computer plays, such as a meeting.</source>
        <translation>会議など、このコンピューターで鳴る音もアシスタントに聞こえます。</translation>
    </message>
    <message>
        <source>Volume of the computer</source>
        <translation>コンピューターの音量</translation>
    </message>
    <message>
        <source>In the mix.</source>
        <translation>混ぜるときの音量。</translation>
    </message>
    <message>
        <source>System audio device</source>
        <translation>システム音のデバイス</translation>
    </message>
    <message>
        <source>Empty is the default loudspeaker; or the name of a loopback input.</source>
        <translation>空なら既定のスピーカー。またはループバック入力の名前。</translation>
    </message>
    <message>
        <source>Format of recordings</source>
        <translation>録音の形式</translation>
    </message>
    <message>
        <source>FLAC is smaller and as exact; every program plays WAV.</source>
        <translation>FLACは小さく、同じだけ正確です。WAVはどのプログラムでも再生できます。</translation>
    </message>
    <message>
        <source>flac</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>wav</source>
        <translation>WAV</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>1秒あたりの画像</translation>
    </message>
    <message>
        <source>Picture quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>最も長い辺</translation>
    </message>
    <message>
        <source>Pixels; larger regions are scaled down.</source>
        <translation>ピクセル。これより大きい範囲は縮めます。</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>最大の画像</translation>
    </message>
    <message>
        <source>Kilobytes; a picture that is larger is sent less crisp.</source>
        <translation>キロバイト。これより大きい画像は少し粗く送ります。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>細部</translation>
    </message>
    <message>
        <source>Regions too large for readable text are sent as an overview and close-ups.</source>
        <translation>文字を読むには大きすぎる範囲は、全体と拡大で送ります。</translation>
    </message>
    <message>
        <source>Ignore clocks and carets</source>
        <translation>時計とカーソルを無視</translation>
    </message>
    <message>
        <source>What only blinks or ticks sends no pictures, which saves tokens.</source>
        <translation>点滅や時の刻みだけでは画像を送らず、トークンを節約します。</translation>
    </message>
    <message>
        <source>Hide password managers</source>
        <translation>パスワード管理を隠す</translation>
    </message>
    <message>
        <source>Their windows are painted over in every picture.</source>
        <translation>そのウィンドウはどの画像でも塗りつぶされます。</translation>
    </message>
    <message>
        <source>Always hide</source>
        <translation>常に隠す</translation>
    </message>
    <message>
        <source>Words of programs&apos; names or windows&apos; titles, with commas between; a minus before a word, as in -bitwarden, shows a password manager again. The button lists all of them.</source>
        <translation>プログラム名やウィンドウのタイトルに含まれる語をコンマで区切ります。-bitwarden のように語の前にマイナスを付けると、そのパスワード管理ソフトは再び表示されます。ボタンで全部の一覧が出ます。</translation>
    </message>
    <message>
        <source>0 keeps for ever. Pinned conversations and notes stay.</source>
        <translation>0は無期限。ピン留めした会話とメモは残ります。</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>前回の続きから始める</translation>
    </message>
    <message>
        <source>A new conversation is told the gist of the last one.</source>
        <translation>新しい会話に前回の要点が伝えられます。</translation>
    </message>
    <message>
        <source>Pause when locked</source>
        <translation>ロック中は停止</translation>
    </message>
    <message>
        <source>No pictures while the screen is locked.</source>
        <translation>画面のロック中は画像を送りません。</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>A camera&apos;s name or number, a video file, or test-pattern.</source>
        <translation>カメラの名前か番号、動画ファイル、または test-pattern。</translation>
    </message>
    <message>
        <source>Camera resolution</source>
        <translation>カメラの解像度</translation>
    </message>
    <message>
        <source>Width x height; the camera takes what comes nearest.</source>
        <translation>幅 x 高さ。カメラは最も近いものを使います。</translation>
    </message>
    <message>
        <source>Camera in the picture</source>
        <translation>画像の中のカメラ</translation>
    </message>
    <message>
        <source>While the screen is shared too, the camera is a corner of its pictures.</source>
        <translation>画面も共有中なら、カメラはその画像の隅に入ります。</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>フィルム</translation>
    </message>
    <message>
        <source>Minutes of sent pictures kept in memory; 0 keeps only the last one.</source>
        <translation>メモリに置く送信画像の分数。0 は最後の1枚だけです。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>伝え方</translation>
    </message>
    <message>
        <source>card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>speak</source>
        <translation>話す</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知識</translation>
    </message>
    <message>
        <source>A text file to answer from.</source>
        <translation>答えの元にするテキストファイル。</translation>
    </message>
    <message>
        <source>Measure my voice</source>
        <translation>声を測る</translation>
    </message>
    <message>
        <source>On this computer only.</source>
        <translation>このコンピューター上だけ。</translation>
    </message>
    <message>
        <source>The assistant&apos;s impression</source>
        <translation>アシスタントの印象</translation>
    </message>
    <message>
        <source>Wait for consent</source>
        <translation>同意を待つ</translation>
    </message>
    <message>
        <source>Seconds without an answer mean no.</source>
        <translation>この秒数答えがなければ「いいえ」です。</translation>
    </message>
    <message>
        <source>Deadline of a call</source>
        <translation>呼び出しの期限</translation>
    </message>
    <message>
        <source>Seconds.</source>
        <translation>秒。</translation>
    </message>
    <message>
        <source>Auto uses Gemini when a key is found and the demo otherwise.</source>
        <translation>自動はキーが見つかれば Gemini、なければデモを使います。</translation>
    </message>
    <message>
        <source>A card with a chime, a card that is also said, or a card without a sound.</source>
        <translation>チャイム付きカード、読み上げるカード、音のないカード。</translation>
    </message>
    <message>
        <source>card only</source>
        <translation>カードのみ</translation>
    </message>
    <message>
        <source>Time between offers</source>
        <translation>提示の間隔</translation>
    </message>
    <message>
        <source>Offers an hour, at most</source>
        <translation>1時間あたりの提示の上限</translation>
    </message>
    <message>
        <source>How much an offer must help</source>
        <translation>提示に求める役立ち度</translation>
    </message>
    <message>
        <source>0.1 shows nearly everything, 0.9 only what is sure to help.</source>
        <translation>0.1 はほぼすべて、0.9 は確実に役立つものだけ。</translation>
    </message>
    <message>
        <source>Impressions go by</source>
        <translation>印象の根拠</translation>
    </message>
    <message>
        <source>Your words alone, or your words and the tone of your voice.</source>
        <translation>言葉だけ、または言葉と声の調子。</translation>
    </message>
    <message>
        <source>words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>words and tone</source>
        <translation>言葉と調子</translation>
    </message>
    <message>
        <source>I use headphones</source>
        <translation>ヘッドホンを使う</translation>
    </message>
    <message>
        <source>Measure also while the assistant speaks: the microphone does not hear it.</source>
        <translation>アシスタントの発話中も測定します（マイクに入りません）。</translation>
    </message>
    <message>
        <source>Folders for files</source>
        <translation>ファイル用フォルダー</translation>
    </message>
    <message>
        <source>Only below these may files be found, read and written; semicolons between them.</source>
        <translation>この中のファイルだけを検索・読み書きできます。セミコロンで区切ります。</translation>
    </message>
    <message>
        <source>Knowledge folders</source>
        <translation>知識フォルダー</translation>
    </message>
    <message>
        <source>Text, Markdown and PDF to answer from; semicolons between them.</source>
        <translation>回答に使うテキスト、Markdown、PDF。セミコロンで区切ります。</translation>
    </message>
    <message>
        <source>Use my servers</source>
        <translation>自分のサーバーを使う</translation>
    </message>
    <message>
        <source>Those that mcp.json beside the settings lists.</source>
        <translation>設定の隣の mcp.json に書かれたもの。</translation>
    </message>
    <message>
        <source>Tools at most</source>
        <translation>ツールの上限</translation>
    </message>
    <message>
        <source>More than a few dozen tools make models choose badly.</source>
        <translation>数十個を超えるとモデルは選び間違えやすくなります。</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>会話を残す</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>残す日数</translation>
    </message>
    <message>
        <source>Summaries by the model</source>
        <translation>モデルによる要約</translation>
    </message>
    <message>
        <source>When nobody speaks, the model sums up what was said. Costs tokens; not in the demo.</source>
        <translation>誰も話していないときに、モデルが話の内容を要約します。トークンを消費します。デモでは使えません。</translation>
    </message>
    <message>
        <source>Model for summaries</source>
        <translation>要約に使うモデル</translation>
    </message>
    <message>
        <source>A text model of the same service; empty takes its usual fast one.</source>
        <translation>同じサービスのテキストモデル。空欄なら標準の高速モデルを使います。</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>共有の記憶</translation>
    </message>
    <message>
        <source>postgresql://you@host/database; encrypted, kept in step between your machines. A password goes into the keyring.</source>
        <translation>postgresql://you@host/database。暗号化され、お使いの端末の間で同期されます。パスワードはキーリングに入ります。</translation>
    </message>
    <message>
        <source>Tell me at</source>
        <translation>知らせる金額</translation>
    </message>
    <message>
        <source>US dollars a session; 0 never.</source>
        <translation>1セッションの米ドル。0 はなし。</translation>
    </message>
    <message>
        <source>Pause the session at</source>
        <translation>セッションを止める金額</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>System follows the desktop, also its wish for high contrast.</source>
        <translation>システムはデスクトップに従い、ハイコントラストの希望にも従います。</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>en</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>de</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>es</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>ar</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Reduced: nothing slides or fades.</source>
        <translation>控えめ：滑ったり薄れたりしません。</translation>
    </message>
    <message>
        <source>full</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>マイクのミュートを切り替え</translation>
    </message>
    <message>
        <source>Silence the assistant or let it be heard</source>
        <translation>アシスタントの声を切り替え</translation>
    </message>
    <message>
        <source>Switch the camera on or off</source>
        <translation>カメラを切り替え</translation>
    </message>
    <message>
        <source>Start or end the conversation</source>
        <translation>会話を始める・終える</translation>
    </message>
    <message>
        <source>Pause the session or go on</source>
        <translation>セッションを一時停止または再開</translation>
    </message>
    <message>
        <source>Switch co-listening on or off</source>
        <translation>傍聴を切り替え</translation>
    </message>
    <message>
        <source>Pick what is shared</source>
        <translation>共有するものを選ぶ</translation>
    </message>
    <message>
        <source>Pause sharing or go on</source>
        <translation>共有の停止・再開</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>共有を停止</translation>
    </message>
    <message>
        <source>Cut the answer short</source>
        <translation>答えを打ち切る</translation>
    </message>
    <message>
        <source>Stop everything: tools, voice, what goes out</source>
        <translation>すべて停止：ツール、音声、送信</translation>
    </message>
    <message>
        <source>Search the conversation</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>Compact bar</source>
        <translation>コンパクトバー</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Open the preferences</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Check what works</source>
        <translation>動作を確認</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>ショートカットを表示</translation>
    </message>
    <message>
        <source>Open or close the panel of cues</source>
        <translation>手がかりのパネルを開閉する</translation>
    </message>
    <message>
        <source>Open or close the panel of activity</source>
        <translation>アクティビティのパネルを開閉する</translation>
    </message>
    <message>
        <source>Quit Attune</source>
        <translation>Attune を終了する</translation>
    </message>
    <message>
        <source>Attune then takes these keys away from every other program.</source>
        <translation>Attune がこれらのキーをほかのすべてのプログラムから取り上げます。</translation>
    </message>
    <message>
        <source>Hold to talk; tap twice to keep it on</source>
        <translation>押している間話せます。2回押すと固定</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>会話を終了</translation>
    </message>
    <message>
        <source>Bring the window to the front</source>
        <translation>ウィンドウを前に出す</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>What is sent</source>
        <translation>送る内容</translation>
    </message>
    <message>
        <source>The configuration as JSON</source>
        <translation>JSON の構成</translation>
    </message>
    <message>
        <source>Asking for the model and its configuration…</source>
        <translation>モデルとその構成を調べています…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>This is what the next session begins with, and what was left out of it and why. Keys are never part of it.</source>
        <translation>次のセッションはこれで始まります。省いたものと理由も示します。キーは決して含みません。</translation>
    </message>
</context>
<context>
    <name>ShareBorder</name>
    <message>
        <source>This desktop does not let Attune draw a border.</source>
        <translation>このデスクトップでは枠を表示できません。</translation>
    </message>
    <message>
        <source>The whole screen is shared, so there is no room for a border.</source>
        <translation>画面全体を共有しているため、枠を表示する場所がありません。</translation>
    </message>
    <message>
        <source>There is no room for the border&apos;s buttons: use those of the window.</source>
        <translation>枠のボタンを置く場所がありません。ウィンドウのボタンを使ってください。</translation>
    </message>
</context>
<context>
    <name>ShareTab</name>
    <message>
        <source>Sharing</source>
        <translation>共有中</translation>
    </message>
    <message>
        <source>Hide…</source>
        <translation>隠す…</translation>
    </message>
    <message>
        <source>Hide parts of what is shared</source>
        <translation>共有の一部を隠す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>共有を停止</translation>
    </message>
    <message>
        <source>Attune sees this</source>
        <translation>Attune に見えています</translation>
    </message>
    <message>
        <source>Attune does not see this</source>
        <translation>Attune には見えていません</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause sharing</source>
        <translation>共有を一時停止</translation>
    </message>
    <message>
        <source>Resume sharing</source>
        <translation>共有を再開</translation>
    </message>
</context>
<context>
    <name>SharedLine</name>
    <message>
        <source>Entries that wait: {count}.</source>
        <translation>待っている項目：{count}。</translation>
    </message>
    <message>
        <source>Entries that it did not take, and that stay on this machine: {count}.</source>
        <translation>受け取られず、この端末に残る項目：{count}。</translation>
    </message>
    <message>
        <source>Connecting to the shared memory {place}…</source>
        <translation>共有メモリ {place} に接続しています…</translation>
    </message>
    <message>
        <source>In step with the shared memory {place}.</source>
        <translation>共有メモリ {place} と同期しています。</translation>
    </message>
    <message>
        <source>On their way to the shared memory {place}: {count} entries.</source>
        <translation>共有メモリ {place} へ送信中：{count} 件。</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>This desktop does not let Attune look at the screen.</source>
        <translation>このデスクトップは Attune に画面を見せません。</translation>
    </message>
    <message>
        <source>This desktop lets no program draw on the screen: the place is marked on the picture under Sources.</source>
        <translation>このデスクトップではどのプログラムも画面に描けません。場所は「ソース」の画像に示してあります。</translation>
    </message>
    <message>
        <source>Attune points at something: {words}.</source>
        <translation>Attune が場所を示しています：{words}。</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Unfold</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>このパネルを閉じる</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Close: {panel}</source>
        <translation>閉じる：{panel}</translation>
    </message>
    <message>
        <source>Open: {panel}</source>
        <translation>開く：{panel}</translation>
    </message>
</context>
<context>
    <name>Sight</name>
    <message>
        <source>Picture of the camera</source>
        <translation>カメラの画像</translation>
    </message>
    <message>
        <source>A picture from before</source>
        <translation>以前の画像</translation>
    </message>
</context>
<context>
    <name>SimulateMenu</name>
    <message>
        <source>Simulate</source>
        <translation>シミュレート</translation>
    </message>
    <message>
        <source>Faults can be simulated only while the demo server answers.</source>
        <translation>障害のシミュレーションはデモの応答中のみ可能です。</translation>
    </message>
    <message>
        <source>The menu now has an entry to simulate faults of the connection.</source>
        <translation>メニューから接続の障害をシミュレートできるようになりました。</translation>
    </message>
    <message>
        <source>Take back what still waits</source>
        <translation>待機中のものを取り消す</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Answered as</source>
        <translation>応答の種類</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>An array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>Broken Base64</source>
        <translation>壊れたBase64</translation>
    </message>
    <message>
        <source>A close</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>A cut connection</source>
        <translation>接続の切断</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>空の内容</translation>
    </message>
    <message>
        <source>An error object</source>
        <translation>エラーオブジェクト</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Half a message</source>
        <translation>途切れたメッセージ</translation>
    </message>
    <message>
        <source>A message of its own</source>
        <translation>独立したメッセージ</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>テキスト以外</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>A part of the turn</source>
        <translation>ターンの一部</translation>
    </message>
    <message>
        <source>A silent line</source>
        <translation>無応答の回線</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>An unknown message</source>
        <translation>未知のメッセージ</translation>
    </message>
    <message>
        <source>A wrong type</source>
        <translation>誤った型</translation>
    </message>
    <message>
        <source>Cut the connection</source>
        <translation>接続を切る</translation>
    </message>
    <message>
        <source>Aborts the TCP connection without a word.</source>
        <translation>予告なしにTCP接続を切断します。</translation>
    </message>
    <message>
        <source>Fall silent</source>
        <translation>沈黙する</translation>
    </message>
    <message>
        <source>Neither reads nor writes for a while, as a half-open line does; pings wait too.</source>
        <translation>半開きの回線のように、しばらく読み書きを止めます。Pingも待たされます。</translation>
    </message>
    <message>
        <source>How long; 0 until the connection ends.</source>
        <translation>継続時間。0なら接続が終わるまで。</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み取りを止める</translation>
    </message>
    <message>
        <source>Reads nothing for a while, so that pongs come late; what it has to say still goes out.</source>
        <translation>しばらく何も読み取らないため、Pongが遅れます。送信は続きます。</translation>
    </message>
    <message>
        <source>How long.</source>
        <translation>継続時間。</translation>
    </message>
    <message>
        <source>Answer slowly</source>
        <translation>ゆっくり応答する</translation>
    </message>
    <message>
        <source>Holds every message back before it is sent.</source>
        <translation>送信前に各メッセージを遅らせます。</translation>
    </message>
    <message>
        <source>How long each, in milliseconds; 0 stops it.</source>
        <translation>1件ごとの遅れ（ミリ秒）。0で止めます。</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>接続を閉じる</translation>
    </message>
    <message>
        <source>Closes with a code and a reason.</source>
        <translation>コードと理由を付けて閉じます。</translation>
    </message>
    <message>
        <source>The WebSocket close code.</source>
        <translation>WebSocketのクローズコード。</translation>
    </message>
    <message>
        <source>The reason text, at most 123 bytes.</source>
        <translation>理由のテキスト（最大123バイト）。</translation>
    </message>
    <message>
        <source>Announce the end</source>
        <translation>終了を予告する</translation>
    </message>
    <message>
        <source>Sends goAway, and ends the connection when the time it named is over.</source>
        <translation>goAwayを送り、示した時間が過ぎたら接続を終えます。</translation>
    </message>
    <message>
        <source>The time left that it names.</source>
        <translation>示す残り時間。</translation>
    </message>
    <message>
        <source>What follows: a close, a line that falls silent, or nothing.</source>
        <translation>続いて起きること：クローズ、無応答の回線、またはなし。</translation>
    </message>
    <message>
        <source>Interrupt out of nowhere</source>
        <translation>理由なく割り込む</translation>
    </message>
    <message>
        <source>Sends an interruption that nobody caused.</source>
        <translation>誰も起こしていない割り込みを送ります。</translation>
    </message>
    <message>
        <source>End a turn that never was</source>
        <translation>存在しないターンを終える</translation>
    </message>
    <message>
        <source>Sends a turnComplete that nobody asked for.</source>
        <translation>誰も求めていないturnCompleteを送ります。</translation>
    </message>
    <message>
        <source>Send an error object</source>
        <translation>エラーオブジェクトを送る</translation>
    </message>
    <message>
        <source>Sends a top-level error object, as some proxies do.</source>
        <translation>一部のプロキシのように、最上位のエラーオブジェクトを送ります。</translation>
    </message>
    <message>
        <source>The code inside the error object.</source>
        <translation>エラーオブジェクト内のコード。</translation>
    </message>
    <message>
        <source>Send half a message</source>
        <translation>途切れたメッセージを送る</translation>
    </message>
    <message>
        <source>Sends a message that breaks off.</source>
        <translation>途中で切れるメッセージを送ります。</translation>
    </message>
    <message>
        <source>Send a frame that is no message</source>
        <translation>メッセージでないフレームを送る</translation>
    </message>
    <message>
        <source>Sends a frame that a client cannot use; the session goes on.</source>
        <translation>クライアントが使えないフレームを送ります。セッションは続きます。</translation>
    </message>
    <message>
        <source>What is wrong with it.</source>
        <translation>何が誤っているか。</translation>
    </message>
    <message>
        <source>Send a huge message</source>
        <translation>巨大なメッセージを送る</translation>
    </message>
    <message>
        <source>Sends a message beyond the 1 MiB at which many libraries stop.</source>
        <translation>多くのライブラリの上限である1 MiBを超えるメッセージを送ります。</translation>
    </message>
    <message>
        <source>Its size.</source>
        <translation>サイズ。</translation>
    </message>
    <message>
        <source>Send fields of tomorrow</source>
        <translation>未来のフィールドを送る</translation>
    </message>
    <message>
        <source>Sends nested fields and enumeration values that no client knows.</source>
        <translation>どのクライアントも知らない入れ子のフィールドと列挙値を送ります。</translation>
    </message>
    <message>
        <source>Flood the client</source>
        <translation>クライアントをあふれさせる</translation>
    </message>
    <message>
        <source>Sends many interim transcripts at once.</source>
        <translation>多数の暫定文字起こしを一度に送ります。</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>件数。</translation>
    </message>
    <message>
        <source>Leave turns unanswered</source>
        <translation>ターンに応答しない</translation>
    </message>
    <message>
        <source>Ends the next turns without an answer.</source>
        <translation>次のターンを応答なしで終えます。</translation>
    </message>
    <message>
        <source>For how many turns, calls or interruptions.</source>
        <translation>対象となるターン、呼び出し、割り込みの数。</translation>
    </message>
    <message>
        <source>Reject turns</source>
        <translation>ターンを拒否する</translation>
    </message>
    <message>
        <source>Ends the next turns with a reason in place of an answer.</source>
        <translation>次のターンを、応答の代わりに理由を付けて終えます。</translation>
    </message>
    <message>
        <source>The turnCompleteReason.</source>
        <translation>turnCompleteReasonの値。</translation>
    </message>
    <message>
        <source>Answer without sound</source>
        <translation>音声なしで応答する</translation>
    </message>
    <message>
        <source>Sends the next answers&apos; words without their sound.</source>
        <translation>次の応答の言葉を音声なしで送ります。</translation>
    </message>
    <message>
        <source>Lose the end of turns</source>
        <translation>ターンの終わりを失う</translation>
    </message>
    <message>
        <source>Leaves out the turnComplete of the next turns.</source>
        <translation>次のターンのturnCompleteを省きます。</translation>
    </message>
    <message>
        <source>Repeat sound after an interruption</source>
        <translation>割り込み後に音声を繰り返す</translation>
    </message>
    <message>
        <source>Sends old sound once more after the next interruptions.</source>
        <translation>次の割り込みの後に古い音声をもう一度送ります。</translation>
    </message>
    <message>
        <source>Send words too late</source>
        <translation>言葉を遅れて送る</translation>
    </message>
    <message>
        <source>Sends the words of the next answers after their end.</source>
        <translation>次の応答の言葉をその終わりの後に送ります。</translation>
    </message>
    <message>
        <source>Call a tool twice</source>
        <translation>ツールを2回呼び出す</translation>
    </message>
    <message>
        <source>Sends the next tool calls twice.</source>
        <translation>次のツール呼び出しを2回送ります。</translation>
    </message>
    <message>
        <source>The second time as a message of its own, or as a part of the model&apos;s turn.</source>
        <translation>2回目は独立したメッセージとして、またはモデルのターンの一部として。</translation>
    </message>
    <message>
        <source>Call a tool without an id</source>
        <translation>IDなしでツールを呼び出す</translation>
    </message>
    <message>
        <source>Leaves the id out of the next tool calls.</source>
        <translation>次のツール呼び出しからIDを省きます。</translation>
    </message>
    <message>
        <source>Cancel an answered call</source>
        <translation>応答済みの呼び出しを取り消す</translation>
    </message>
    <message>
        <source>Cancels the tool call that was answered last.</source>
        <translation>最後に応答されたツール呼び出しを取り消します。</translation>
    </message>
    <message>
        <source>Bear no sound during a call</source>
        <translation>呼び出し中の音声を受け付けない</translation>
    </message>
    <message>
        <source>Closes with 1008 when sound comes while one of the next calls is pending.</source>
        <translation>次の呼び出しの保留中に音声が届くと、1008で閉じます。</translation>
    </message>
    <message>
        <source>Refuse connections</source>
        <translation>接続を拒否する</translation>
    </message>
    <message>
        <source>Answers the next upgrades with an HTTP status.</source>
        <translation>次のアップグレード要求にHTTPステータスで応えます。</translation>
    </message>
    <message>
        <source>One of 400, 401, 403, 404, 429, 500, 503.</source>
        <translation>400、401、403、404、429、500、503のいずれか。</translation>
    </message>
    <message>
        <source>Never answer the setup</source>
        <translation>セットアップに応答しない</translation>
    </message>
    <message>
        <source>Takes the setup of the next connections and says nothing.</source>
        <translation>次の接続のセットアップを受け取り、何も返しません。</translation>
    </message>
    <message>
        <source>Answer the setup with a fault</source>
        <translation>セットアップに障害で応える</translation>
    </message>
    <message>
        <source>Answers the setup of the next connections in another way.</source>
        <translation>次の接続のセットアップに別の形で応えます。</translation>
    </message>
    <message>
        <source>What comes in its place.</source>
        <translation>代わりに届くもの。</translation>
    </message>
    <message>
        <source>Of the close or the error object; 0 is the usual.</source>
        <translation>クローズまたはエラーオブジェクトのコード。0は通常の値。</translation>
    </message>
    <message>
        <source>Invalidate handles</source>
        <translation>ハンドルを無効にする</translation>
    </message>
    <message>
        <source>Makes every resumption handle so far useless.</source>
        <translation>これまでの再開ハンドルをすべて使えなくします。</translation>
    </message>
    <message>
        <source>Expired closes with 1008, unknown with 1007.</source>
        <translation>期限切れは1008で、不明は1007で閉じます。</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Test the sound…</source>
        <translation>音をテスト…</translation>
    </message>
    <message>
        <source>The recording is complete: {file}</source>
        <translation>録音が完了しました：{file}</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Sound test</source>
        <translation>音のテスト</translation>
    </message>
    <message>
        <source>Record 4 seconds</source>
        <translation>4 秒録音</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>音を鳴らす</translation>
    </message>
    <message>
        <source>Measure the echo</source>
        <translation>エコーを測る</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>マイクのレベル</translation>
    </message>
    <message>
        <source>Say a sentence, then listen.</source>
        <translation>一言話してから、聞いてみてください。</translation>
    </message>
    <message>
        <source>You should hear a tone from your loudspeaker.</source>
        <translation>スピーカーから音が聞こえるはずです。</translation>
    </message>
    <message>
        <source>Plays a murmur for nine seconds and measures how much of it comes back, and how much of that Attune takes out. Please stay quiet meanwhile.</source>
        <translation>ざわめきを 9 秒間再生し、どれだけ戻ってくるか、そのうち Attune がどれだけ取り除くかを測ります。その間は静かにしてください。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>Echo of your room</source>
        <translation>部屋のエコー</translation>
    </message>
    <message>
        <source>Recording: say something…</source>
        <translation>録音中：何か話してください…</translation>
    </message>
    <message>
        <source>Measuring: please stay quiet…</source>
        <translation>測定中：静かにしてください…</translation>
    </message>
    <message>
        <source>Echo after {delay} ms</source>
        <translation>{delay} ms 後にエコー</translation>
    </message>
    <message>
        <source>{figure} dB less echo</source>
        <translation>エコーを {figure} dB 低減</translation>
    </message>
</context>
<context>
    <name>SoundWishes</name>
    <message>
        <source>Sound is not ready yet. Try again in a moment.</source>
        <translation>音の準備がまだできていません。少ししてからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Share a region to show it. Only what you frame is sent.</source>
        <translation>範囲を共有すると見せられます。枠内だけが送信されます。</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Choose the camera</source>
        <translation>カメラを選ぶ</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>State: {word}</source>
        <translation>状態：{word}</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>You are muted. Press to unmute</source>
        <translation>ミュート中です。押すと解除します</translation>
    </message>
    <message>
        <source>Nothing that you say is sent. Click to unmute.</source>
        <translation>話した内容は送信されません。クリックでミュートを解除します。</translation>
    </message>
    <message>
        <source>Messages recorded</source>
        <translation>メッセージを記録中</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Conversations are kept again</source>
        <translation>会話を再び保存します</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録中</translation>
    </message>
    <message>
        <source>Private conversation. Press to keep it again</source>
        <translation>非公開の会話です。押すと再び保存します</translation>
    </message>
    <message>
        <source>Nothing that is said is kept. Click to keep it again.</source>
        <translation>話した内容は保存されません。クリックすると再び保存します。</translation>
    </message>
    <message>
        <source>What goes over this session&apos;s connection is written to a file</source>
        <translation>このセッションの接続でやり取りされる内容はファイルに書き込まれます</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>The embedded server answers, on this computer.</source>
        <translation>このコンピューター上の内蔵サーバーが応答します。</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Try to connect at once instead of waiting</source>
        <translation>待たずにすぐ接続を試みる</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume the session</source>
        <translation>セッションを再開</translation>
    </message>
    <message>
        <source>Nothing is sent now; go on sending sound and pictures</source>
        <translation>今は何も送信されていません。音声と画像の送信を再開します</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>キーを追加…</translation>
    </message>
    <message>
        <source>The microphone is on</source>
        <translation>マイクはオンです</translation>
    </message>
    <message>
        <source>Co-listening</source>
        <translation>傍聴中</translation>
    </message>
    <message>
        <source>Answering again</source>
        <translation>再び答えます</translation>
    </message>
    <message>
        <source>Sharing the screen</source>
        <translation>画面を共有中</translation>
    </message>
    <message>
        <source>Sharing has ended</source>
        <translation>共有を終了しました</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>カメラはオンです</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>カメラはオフです</translation>
    </message>
    <message>
        <source>Nothing is heard or sent</source>
        <translation>何も聞かず、何も送っていません</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Attune runs as the administrator, so this is shown without the engine&apos;s sandbox.</source>
        <translation>Attune は管理者として動作しているため、表示エンジンのサンドボックスなしで表示しています。</translation>
    </message>
    <message>
        <source>Shown as plain links: this computer cannot show them as Google draws them.</source>
        <translation>通常のリンクとして表示しています。このコンピューターでは Google の表示のままにはできません。</translation>
    </message>
    <message>
        <source>This link does not lead to Google and has not been opened.</source>
        <translation>このリンクは Google に向かうものではないため、開いていません。</translation>
    </message>
    <message>
        <source>Google Search suggestions</source>
        <translation>Google 検索の候補</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>Google 検索</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Locked</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>送話中</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>話す</translation>
    </message>
    <message>
        <source>Press to stop talking</source>
        <translation>押すと終了します</translation>
    </message>
    <message>
        <source>Hold to talk; tap twice to keep it on</source>
        <translation>押している間話せます。2回押すと固定</translation>
    </message>
</context>
<context>
    <name>ToolCall</name>
    <message>
        <source>Looking at the clock</source>
        <translation>時計を確認</translation>
    </message>
    <message>
        <source>Cancelling a timer</source>
        <translation>タイマーを取り消し</translation>
    </message>
    <message>
        <source>Reading your timers</source>
        <translation>タイマーを確認しています</translation>
    </message>
    <message>
        <source>Setting a reminder</source>
        <translation>リマインダーを設定しています</translation>
    </message>
    <message>
        <source>Taking a note</source>
        <translation>メモを作成</translation>
    </message>
    <message>
        <source>Reading your notes</source>
        <translation>メモを確認</translation>
    </message>
    <message>
        <source>Removing a note</source>
        <translation>メモを削除しています</translation>
    </message>
    <message>
        <source>Keeping a note</source>
        <translation>メモを保存しています</translation>
    </message>
    <message>
        <source>Forgetting a note</source>
        <translation>メモを忘れています</translation>
    </message>
    <message>
        <source>Remembering earlier conversations</source>
        <translation>以前の会話を思い出しています</translation>
    </message>
    <message>
        <source>Copying to the clipboard</source>
        <translation>クリップボードにコピー</translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <translation>クリップボードを読んでいます</translation>
    </message>
    <message>
        <source>Opening a web page</source>
        <translation>ウェブページを開く</translation>
    </message>
    <message>
        <source>Offering an answer</source>
        <translation>回答を提案</translation>
    </message>
    <message>
        <source>Pointing at the screen</source>
        <translation>画面を指しています</translation>
    </message>
    <message>
        <source>Noting an impression</source>
        <translation>印象を記録</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>ファイルを探しています</translation>
    </message>
    <message>
        <source>Reading a file</source>
        <translation>ファイルを読んでいます</translation>
    </message>
    <message>
        <source>Reading the rest of a result</source>
        <translation>結果の続きを読んでいます</translation>
    </message>
    <message>
        <source>Looking it up in your documents</source>
        <translation>資料を調べています</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>計算しています</translation>
    </message>
    <message>
        <source>Converting a measure</source>
        <translation>単位を換算しています</translation>
    </message>
    <message>
        <source>Looking at what was shown before</source>
        <translation>前に見せたものを見ています</translation>
    </message>
    <message>
        <source>Looking at what you share</source>
        <translation>共有中の画面を見ています</translation>
    </message>
    <message>
        <source>Writing a calendar entry</source>
        <translation>予定を書いています</translation>
    </message>
    <message>
        <source>Looking at the open windows</source>
        <translation>開いているウィンドウを見ています</translation>
    </message>
    <message>
        <source>Bringing a window to the front</source>
        <translation>ウィンドウを前面に出しています</translation>
    </message>
    <message>
        <source>Changing a switch of Attune</source>
        <translation>Attune の設定を切り替えています</translation>
    </message>
    <message>
        <source>Looking up an order</source>
        <translation>注文を調べています</translation>
    </message>
    <message>
        <source>Refunding an order</source>
        <translation>注文を返金しています</translation>
    </message>
    <message>
        <source>Handing over to a person</source>
        <translation>担当者に引き継いでいます</translation>
    </message>
    <message>
        <source>Using {tool}</source>
        <translation>{tool} を使用</translation>
    </message>
    <message>
        <source>Setting a timer for {length}</source>
        <translation>{length} のタイマーを設定</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>あなたを待っています</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Let the model use {tool}</source>
        <translation>モデルに {tool} を使わせる</translation>
    </message>
    <message>
        <source>The model knows it as {name}</source>
        <translation>モデルでの名前は {name}</translation>
    </message>
    <message>
        <source>What {tool} does</source>
        <translation>{tool} がすること</translation>
    </message>
    <message>
        <source>Decides when you are asked. Nobody checks what a server says of itself: {hints}</source>
        <translation>いつ確認を求めるかを決めます。サーバーの自己申告は誰も確かめません：{hints}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>New since you last looked</source>
        <translation>前回の確認後に追加</translation>
    </message>
    <message>
        <source>Has changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>以前：{text}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source> — cut off</source>
        <translation> — 中断</translation>
    </message>
    <message>
        <source> — not sent</source>
        <translation> — 未送信</translation>
    </message>
    <message>
        <source>Cut off before the first word</source>
        <translation>最初の言葉の前に中断</translation>
    </message>
    <message>
        <source>From memory, {date}: a note</source>
        <translation>記憶から、{date}：メモ</translation>
    </message>
    <message>
        <source>From memory, {date}: a picture</source>
        <translation>記憶から、{date}：画像</translation>
    </message>
    <message>
        <source>From memory, {date}</source>
        <translation>記憶から、{date}</translation>
    </message>
    <message>
        <source>Attune</source>
        <translation>Attune</translation>
    </message>
    <message>
        <source>You, typed</source>
        <translation>あなた（入力）</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Mute the microphone</source>
        <translation>マイクをミュート</translation>
    </message>
    <message>
        <source>Co-listen</source>
        <translation>傍聴</translation>
    </message>
    <message>
        <source>Pause sharing</source>
        <translation>共有を一時停止</translation>
    </message>
    <message>
        <source>Record this conversation</source>
        <translation>この会話を録音</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>会話を終了</translation>
    </message>
    <message>
        <source>Open Attune</source>
        <translation>Attune を開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音中</translation>
    </message>
</context>
<context>
    <name>TurnBar</name>
    <message>
        <source>Stop talking</source>
        <translation>話を止める</translation>
    </message>
    <message>
        <source>Still working: {tool}</source>
        <translation>作業中：{tool}</translation>
    </message>
    <message>
        <source>Stop the assistant talking</source>
        <translation>アシスタントの話を止める</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>{n}k</source>
        <translation>{n}k</translation>
    </message>
    <message>
        <source>{n}M</source>
        <translation>{n}M</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}時間</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n}ミリ秒</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Let the assistant be heard</source>
        <translation>アシスタントの音声を出す</translation>
    </message>
    <message>
        <source>Silence the assistant</source>
        <translation>アシスタントの音声を消す</translation>
    </message>
    <message>
        <source>Echo: cancelling, {figure} dB less</source>
        <translation>エコー：除去中、{figure} dB 低減</translation>
    </message>
    <message>
        <source>Echo: cancelling</source>
        <translation>エコー：除去中</translation>
    </message>
    <message>
        <source>Echo: none to cancel</source>
        <translation>エコー：除去するものなし</translation>
    </message>
    <message>
        <source>Echo: learning your room</source>
        <translation>エコー：部屋を学習中</translation>
    </message>
    <message>
        <source>Echo: not converging. Headphones help.</source>
        <translation>エコー：収束しません。ヘッドホンが有効です。</translation>
    </message>
    <message>
        <source>Echo: none with headphones</source>
        <translation>エコー：ヘッドホンではなし</translation>
    </message>
    <message>
        <source>Echo cancelling is off</source>
        <translation>エコー除去はオフ</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>Level of the assistant&apos;s voice</source>
        <translation>アシスタントの音声レベル</translation>
    </message>
    <message>
        <source>Volume of the assistant&apos;s voice</source>
        <translation>アシスタントの音量</translation>
    </message>
    <message>
        <source>Test the sound…</source>
        <translation>音をテスト…</translation>
    </message>
    <message>
        <source>No sound: read the captions</source>
        <translation>音が出ません。字幕をお読みください</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Welcome to Attune</source>
        <translation>Attune へようこそ</translation>
    </message>
    <message>
        <source>Talk with an assistant that hears you and sees only what you choose to show it. How would you like to begin?</source>
        <translation>あなたの声を聞き、見せると選んだものだけを見るアシスタントと話せます。どう始めますか？</translation>
    </message>
    <message>
        <source>Attune asks for the microphone when you begin to talk, for the screen when you share it and for the camera when you switch it on, never before.</source>
        <translation>Attune は話し始めるときにマイク、共有するときに画面、オンにするときにカメラの許可を求めます。それより前には求めません。</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>まず見て回る</translation>
    </message>
    <message>
        <source>A small assistant on this computer answers. Nothing leaves the computer and nothing costs anything.</source>
        <translation>このコンピューターの小さなアシスタントが答えます。何も外に出ず、費用もかかりません。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Talk to the demo now</source>
        <translation>今すぐデモと話す</translation>
    </message>
    <message>
        <source>Talk with Gemini. The key is checked with the service and kept in your keyring.</source>
        <translation>Gemini と話します。キーはサービスで確かめ、キーリングに保存します。</translation>
    </message>
    <message>
        <source>Use an API key</source>
        <translation>API キーを使う</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Check and keep it</source>
        <translation>確かめて保存</translation>
    </message>
    <message>
        <source>Attune uses Google&apos;s application default credentials. Run this command once in a terminal, sign in with your browser, and name your cloud project here.</source>
        <translation>Attune は Google のアプリケーションのデフォルト認証情報を使います。このコマンドを端末で一度実行し、ブラウザーでログインして、ここにプロジェクト名を入れてください。</translation>
    </message>
    <message>
        <source>Sign in to Vertex AI</source>
        <translation>Vertex AI にログイン</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Cloud project</source>
        <translation>クラウドのプロジェクト</translation>
    </message>
    <message>
        <source>Talk with Vertex AI</source>
        <translation>Vertex AI と話す</translation>
    </message>
    <message>
        <source>Talk with Gemini now</source>
        <translation>今すぐ Gemini と話す</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>コマンドをコピーしました。</translation>
    </message>
</context>
<context>
    <name>WideShortcuts</name>
    <message>
        <source>The keys {keys} are chosen twice. Choose others in the preferences.</source>
        <translation>キー {keys} が重複しています。設定で別のキーを選んでください。</translation>
    </message>
</context>
<context>
    <name>XGlobalKeys</name>
    <message>
        <source>The desktop does not answer, so its keys cannot be taken.</source>
        <translation>デスクトップが応答しないため、キーを受け取れません。</translation>
    </message>
    <message>
        <source>The keys {keys} belong to another program. Choose others in the preferences.</source>
        <translation>キー {keys} はほかのプログラムのものです。設定で別のキーを選んでください。</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>Attune points here: {0}</source>
        <translation>Attune がここを指しています：{0}</translation>
    </message>
    <message>
        <source>Attune points here</source>
        <translation>Attune がここを指しています</translation>
    </message>
</context>
</TS>
