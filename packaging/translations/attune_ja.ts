<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <source>Connection lost ({code}{reason})</source>
        <translation>接続が切れました ({code}{reason})</translation>
    </message>
    <message>
        <source>, trying again in {seconds} s</source>
        <translation>、{seconds} 秒後に再試行</translation>
    </message>
    <message>
        <source>Tool calls, offers and reminders appear here.</source>
        <translation>ツールの呼び出し、提案、リマインダーがここに表示されます。</translation>
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
        <source>May Attune do this?</source>
        <translation>Attune がこれを行ってもよいですか？</translation>
    </message>
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
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Allow this call</source>
        <translation>この呼び出しを許可</translation>
    </message>
    <message>
        <source>Allow this once (click, or Space when focused)</source>
        <translation>今回だけ許可 (クリック、またはフォーカス中にスペース)</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Deny this call</source>
        <translation>この呼び出しを拒否</translation>
    </message>
    <message>
        <source>Do not do this</source>
        <translation>これを行わない</translation>
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
        <translation>状態: {word}</translation>
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
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>I am listening</source>
        <translation>聞いています</translation>
    </message>
    <message>
        <source>Just speak, or type below. Try saying:</source>
        <translation>話しかけるか、下に入力してください。たとえば:</translation>
    </message>
    <message>
        <source>Talk with Attune</source>
        <translation>Attune と話す</translation>
    </message>
    <message>
        <source>Press Start and speak, or type below. Try saying:</source>
        <translation>「開始」を押して話すか、下に入力してください。たとえば:</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>メッセージを入力</translation>
    </message>
    <message>
        <source>Type instead of speaking</source>
        <translation>話す代わりに入力</translation>
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
        <translation>{spent} (約{hourly}/時)</translation>
    </message>
    <message>
        <source>Cost: {text}</source>
        <translation>費用: {text}</translation>
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
        <source>{what}: {count} tokens</source>
        <translation>{what}: {count} トークン</translation>
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
        <source>This session has cost {spent}, the limit that you set. Attune has ended it; start again to go on, or raise the limit in the preferences.</source>
        <translation>このセッションは設定した上限の {spent} に達したため、Attune が終了しました。続けるには再び開始するか、設定で上限を上げてください。</translation>
    </message>
    <message>
        <source>This session has cost {spent}, more than you wanted to be told of.</source>
        <translation>このセッションの費用は {spent} で、通知の基準を超えました。</translation>
    </message>
</context>
<context>
    <name>CuesPanel</name>
    <message>
        <source>Learning your usual voice ({learnt} of {all} s)</source>
        <translation>普段の声を学習中 ({learnt} / {all} 秒)</translation>
    </message>
    <message>
        <source>Listening for your voice</source>
        <translation>声を待っています</translation>
    </message>
    <message>
        <source>Measured just now</source>
        <translation>今測定しました</translation>
    </message>
    <message>
        <source>On hold while others may be heard</source>
        <translation>他の人の声が入る間は保留</translation>
    </message>
    <message>
        <source>Paused while co-listening</source>
        <translation>傍聴中は一時停止</translation>
    </message>
    <message>
        <source>lower than your usual</source>
        <translation>普段より低い</translation>
    </message>
    <message>
        <source>your usual</source>
        <translation>普段どおり</translation>
    </message>
    <message>
        <source>higher than your usual</source>
        <translation>普段より高い</translation>
    </message>
    <message>
        <source>Energy: {word}</source>
        <translation>活気: {word}</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{n} st higher</source>
        <translation>{n} 半音高い</translation>
    </message>
    <message>
        <source>{n} st lower</source>
        <translation>{n} 半音低い</translation>
    </message>
    <message>
        <source>{n} dB louder</source>
        <translation>{n} dB 大きい</translation>
    </message>
    <message>
        <source>{n} dB softer</source>
        <translation>{n} dB 小さい</translation>
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
        <source>Attune can measure loudness, pitch and pace of your own voice on this computer and show how they differ from your usual; nothing is stored, and you can stop any time.</source>
        <translation>Attune は声の大きさ、高さ、速さをこのコンピューターで測り、普段との違いを示せます。何も保存されず、いつでもやめられます。</translation>
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
        <source>Your microphone · measured on this computer</source>
        <translation>あなたのマイク · このコンピューターで測定</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速さ</translation>
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
        <translation>遅延 (ミリ秒: 回数、中央値、p95、p99)</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>カウンター</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDoor</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
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
        <translation>まだ何もありません: 読めないメッセージも欠落もなし。</translation>
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
    <name>ImpressionCard</name>
    <message>
        <source>energy: {word}</source>
        <translation>活気: {word}</translation>
    </message>
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
        <source>Dismiss the impression</source>
        <translation>印象を閉じる</translation>
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
        <translation>Vertex AI (エクスプレスキー)</translation>
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
        <source>Cues</source>
        <translation>手がかり</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
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
        <source>Answer me</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Attune answers when you speak (Ctrl+L switches)</source>
        <translation>話すと Attune が応答します (Ctrl+L で切替)</translation>
    </message>
    <message>
        <source>Co-listen</source>
        <translation>傍聴</translation>
    </message>
    <message>
        <source>Attune listens in silence and offers what it knows (Ctrl+L switches)</source>
        <translation>Attune は黙って聞き、知っていることを提案します (Ctrl+L で切替)</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Try to connect at once</source>
        <translation>すぐに接続を試みる</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Offer: {title}</source>
        <translation>提案: {title}</translation>
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
        <source>Let the assistant say it aloud</source>
        <translation>アシスタントに声に出してもらう</translation>
    </message>
    <message>
        <source>Dismiss this offer</source>
        <translation>この提案を閉じる</translation>
    </message>
    <message>
        <source>Because: {why}</source>
        <translation>理由: {why}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>出典: {source}</translation>
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
    <name>PickerOverlay</name>
    <message>
        <source>Region picker</source>
        <translation>範囲の選択</translation>
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
        <translation>{0}×{1} px → 送信 {2}×{3} ({4} %)、{5}</translation>
    </message>
    <message>
        <source>Whole screen: {0}</source>
        <translation>画面全体: {0}</translation>
    </message>
</context>
<context>
    <name>PickerPanel</name>
    <message>
        <source>What will be shared</source>
        <translation>共有される範囲</translation>
    </message>
    <message>
        <source>Drag over what Attune may see</source>
        <translation>Attune に見せる範囲をドラッグ</translation>
    </message>
    <message>
        <source>Double-click takes the whole screen. Arrow keys begin in the middle, Esc shares nothing.</source>
        <translation>ダブルクリックで画面全体。矢印キーで中央から開始、Esc で共有しません。</translation>
    </message>
    <message>
        <source>Arrows move, Shift faster, Alt resizes. Enter shares it.</source>
        <translation>矢印で移動、Shift で速く、Alt でサイズ変更。Enter で共有。</translation>
    </message>
    <message>
        <source>Share this</source>
        <translation>これを共有</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <source>sent {age} ago</source>
        <translation>{age} 前に送信</translation>
    </message>
    <message>
        <source>Paused, {sent}</source>
        <translation>一時停止中、{sent}</translation>
    </message>
    <message>
        <source>Last picture sent: {what}</source>
        <translation>最後に送った画像: {what}</translation>
    </message>
    <message>
        <source>Pick another region</source>
        <translation>別の範囲を選ぶ</translation>
    </message>
    <message>
        <source>Stop: {what}</source>
        <translation>停止: {what}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation>詳細設定を表示</translation>
    </message>
    <message>
        <source>Changes of the session and devices apply from the next session.</source>
        <translation>セッションとデバイスの変更は次のセッションから有効です。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
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
        <source>Memory</source>
        <translation>記憶</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
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
    <name>Saying</name>
    <message>
        <source>Say: {text}</source>
        <translation>話す: {text}</translation>
    </message>
    <message>
        <source>Say this by typing it for you</source>
        <translation>代わりに入力して伝える</translation>
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
    <name>SoundTile</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
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
        <source>Too loud</source>
        <translation>音が大きすぎます</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>信号なし</translation>
    </message>
    <message>
        <source>Hearing you</source>
        <translation>声を認識中</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>マイクのレベル</translation>
    </message>
    <message>
        <source>Level of the assistant&apos;s voice</source>
        <translation>アシスタントの音声レベル</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音声</translation>
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
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>State: {word}</source>
        <translation>状態: {word}</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
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
        <source>Co-listening: {kind}</source>
        <translation>傍聴: {kind}</translation>
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
        <source>Taking a note</source>
        <translation>メモを作成</translation>
    </message>
    <message>
        <source>Reading your notes</source>
        <translation>メモを確認</translation>
    </message>
    <message>
        <source>Copying to the clipboard</source>
        <translation>クリップボードにコピー</translation>
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
        <source>Noting an impression</source>
        <translation>印象を記録</translation>
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
    <name>Transcript</name>
    <message>
        <source> — cut off</source>
        <translation> — 中断</translation>
    </message>
    <message>
        <source>Attune</source>
        <translation>Attune</translation>
    </message>
    <message>
        <source>You, typed</source>
        <translation>あなた (入力)</translation>
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
</context>
</TS>
