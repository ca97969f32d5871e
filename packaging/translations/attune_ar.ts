<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Connected to {model}</source>
        <translation>متصل بـ {model}</translation>
    </message>
    <message>
        <source>Connected again after {gap} s</source>
        <translation>عاد الاتصال بعد {gap} ث</translation>
    </message>
    <message>
        <source>Connection lost ({code}{reason})</source>
        <translation>انقطع الاتصال ({code}{reason})</translation>
    </message>
    <message>
        <source>, trying again in {seconds} s</source>
        <translation>، محاولة جديدة خلال {seconds} ث</translation>
    </message>
    <message>
        <source>Tool calls, offers and reminders appear here.</source>
        <translation>تظهر هنا الأدوات والعروض والتذكيرات.</translation>
    </message>
</context>
<context>
    <name>BorderStrip</name>
    <message>
        <source>Edge of what is shared</source>
        <translation>حافة ما تتم مشاركته</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>May Attune do this?</source>
        <translation>هل تسمح لـ Attune بهذا؟</translation>
    </message>
    <message>
        <source>Show arguments and result</source>
        <translation>إظهار المعطيات والنتيجة</translation>
    </message>
    <message>
        <source>Cancel this call</source>
        <translation>إلغاء هذا الاستدعاء</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>Allow this call</source>
        <translation>السماح بهذا الاستدعاء</translation>
    </message>
    <message>
        <source>Allow this once (click, or Space when focused)</source>
        <translation>السماح مرة واحدة (نقرة، أو المسافة عند التركيز)</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Deny this call</source>
        <translation>رفض هذا الاستدعاء</translation>
    </message>
    <message>
        <source>Do not do this</source>
        <translation>عدم القيام بهذا</translation>
    </message>
</context>
<context>
    <name>CoListening</name>
    <message>
        <source>By instruction</source>
        <translation>بالتعليمات</translation>
    </message>
    <message>
        <source>The model was told to listen in silence; the session goes on as it was, and the model decides by itself when to offer something.</source>
        <translation>طُلب من النموذج أن يستمع بصمت؛ تستمر الجلسة كما هي، ويقرر النموذج بنفسه متى يعرض شيئًا.</translation>
    </message>
    <message>
        <source>Session moved</source>
        <translation>نُقلت الجلسة</translation>
    </message>
    <message>
        <source>This model takes a new instruction only with a new connection, so the session moves there in a pause and goes on with everything that was said.</source>
        <translation>لا يقبل هذا النموذج تعليمات جديدة إلا باتصال جديد، فتنتقل الجلسة عند التوقف وتستمر بكل ما قيل.</translation>
    </message>
    <message>
        <source>Emulated here</source>
        <translation>محاكاة محلية</translation>
    </message>
    <message>
        <source>This model cannot stay silent by itself. Attune listens for pauses on this computer, asks the model then, and holds back what it says aloud.</source>
        <translation>لا يستطيع هذا النموذج الصمت بنفسه. ينتظر Attune لحظات التوقف على هذا الحاسوب، ثم يسأله ويحجب ما يقوله بصوت عالٍ.</translation>
    </message>
</context>
<context>
    <name>CompactBar</name>
    <message>
        <source>State: {word}</source>
        <translation>الحالة: {word}</translation>
    </message>
    <message>
        <source>Unmute the microphone</source>
        <translation>إلغاء كتم الميكروفون</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>كتم الميكروفون</translation>
    </message>
    <message>
        <source>Answer me again</source>
        <translation>أجبني من جديد</translation>
    </message>
    <message>
        <source>Co-listen</source>
        <translation>استماع مشترك</translation>
    </message>
    <message>
        <source>Go on sharing</source>
        <translation>متابعة المشاركة</translation>
    </message>
    <message>
        <source>Pause sharing</source>
        <translation>إيقاف المشاركة مؤقتًا</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>إيقاف المشاركة</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>فتح النافذة</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Compact bar</source>
        <translation>الشريط المصغّر</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>Mic on</source>
        <translation>الميكروفون يعمل</translation>
    </message>
    <message>
        <source>Unmute the microphone</source>
        <translation>إلغاء كتم الميكروفون</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>كتم الميكروفون</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>الصوت متوقف</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>الصوت يعمل</translation>
    </message>
    <message>
        <source>Let the assistant be heard</source>
        <translation>تشغيل صوت المساعد</translation>
    </message>
    <message>
        <source>Silence the assistant</source>
        <translation>إسكات المساعد</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>الكاميرا تعمل</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Switch the camera off</source>
        <translation>إيقاف الكاميرا</translation>
    </message>
    <message>
        <source>Switch the camera on</source>
        <translation>تشغيل الكاميرا</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>تتم المشاركة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Change what is shared</source>
        <translation>تغيير ما تتم مشاركته</translation>
    </message>
    <message>
        <source>Share your screen</source>
        <translation>مشاركة الشاشة</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>إنهاء المحادثة</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>ابدأ الحديث</translation>
    </message>
    <message>
        <source>Pick a region…</source>
        <translation>اختيار منطقة…</translation>
    </message>
    <message>
        <source>The whole screen</source>
        <translation>الشاشة كلها</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>إيقاف المشاركة</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>I am listening</source>
        <translation>أنا أستمع</translation>
    </message>
    <message>
        <source>Just speak, or type below. Try saying:</source>
        <translation>تحدث أو اكتب في الأسفل. جرّب أن تقول:</translation>
    </message>
    <message>
        <source>Talk with Attune</source>
        <translation>تحدث مع Attune</translation>
    </message>
    <message>
        <source>Press Start and speak, or type below. Try saying:</source>
        <translation>اضغط «ابدأ» وتحدث، أو اكتب في الأسفل. جرّب أن تقول:</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>اكتب رسالة</translation>
    </message>
    <message>
        <source>Type instead of speaking</source>
        <translation>اكتب بدل الكلام</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Go to the newest line</source>
        <translation>إلى أحدث سطر</translation>
    </message>
</context>
<context>
    <name>CostLabel</name>
    <message>
        <source>{tokens} tokens</source>
        <translation>{tokens} رمز</translation>
    </message>
    <message>
        <source>{spent} (~{hourly}/h)</source>
        <translation>{spent} (~{hourly}/س)</translation>
    </message>
    <message>
        <source>Cost: {text}</source>
        <translation>التكلفة: {text}</translation>
    </message>
    <message>
        <source>Sound heard</source>
        <translation>صوت مسموع</translation>
    </message>
    <message>
        <source>Text read</source>
        <translation>نص مقروء</translation>
    </message>
    <message>
        <source>Pictures seen</source>
        <translation>صور مرئية</translation>
    </message>
    <message>
        <source>Video seen</source>
        <translation>فيديو مرئي</translation>
    </message>
    <message>
        <source>Sound spoken</source>
        <translation>صوت منطوق</translation>
    </message>
    <message>
        <source>Text written</source>
        <translation>نص مكتوب</translation>
    </message>
    <message>
        <source>{what}: {count} tokens</source>
        <translation>{what}: {count} رمز</translation>
    </message>
    <message>
        <source>The demo costs nothing.</source>
        <translation>العرض التجريبي مجاني.</translation>
    </message>
    <message>
        <source>No price is known for this model.</source>
        <translation>لا يُعرف سعر لهذا النموذج.</translation>
    </message>
    <message>
        <source>Estimated from list prices; your bill may differ.</source>
        <translation>تقدير من الأسعار المعلنة؛ قد تختلف فاتورتك.</translation>
    </message>
    <message>
        <source>This session has cost {spent}, the limit that you set. Attune has ended it; start again to go on, or raise the limit in the preferences.</source>
        <translation>كلّفت هذه الجلسة {spent}، وهو الحد الذي وضعته. أنهاها Attune؛ ابدأ من جديد للمتابعة، أو ارفع الحد في التفضيلات.</translation>
    </message>
    <message>
        <source>This session has cost {spent}, more than you wanted to be told of.</source>
        <translation>كلّفت هذه الجلسة {spent}، وهو أكثر من حد التنبيه.</translation>
    </message>
</context>
<context>
    <name>CuesPanel</name>
    <message>
        <source>Learning your usual voice ({learnt} of {all} s)</source>
        <translation>يتعلّم صوتك المعتاد ({learnt} من {all} ث)</translation>
    </message>
    <message>
        <source>Listening for your voice</source>
        <translation>ينتظر صوتك</translation>
    </message>
    <message>
        <source>Measured just now</source>
        <translation>قيس الآن</translation>
    </message>
    <message>
        <source>On hold while others may be heard</source>
        <translation>معلّق ما دام يمكن سماع آخرين</translation>
    </message>
    <message>
        <source>Paused while co-listening</source>
        <translation>متوقف أثناء الاستماع المشترك</translation>
    </message>
    <message>
        <source>lower than your usual</source>
        <translation>أقل من المعتاد</translation>
    </message>
    <message>
        <source>your usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>higher than your usual</source>
        <translation>أعلى من المعتاد</translation>
    </message>
    <message>
        <source>Energy: {word}</source>
        <translation>الحيوية: {word}</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>{n} st higher</source>
        <translation>أعلى {n} ن.ن</translation>
    </message>
    <message>
        <source>{n} st lower</source>
        <translation>أخفض {n} ن.ن</translation>
    </message>
    <message>
        <source>{n} dB louder</source>
        <translation>أعلى {n} dB</translation>
    </message>
    <message>
        <source>{n} dB softer</source>
        <translation>أهدأ {n} dB</translation>
    </message>
    <message>
        <source>{n} % faster</source>
        <translation>أسرع {n} %</translation>
    </message>
    <message>
        <source>{n} % slower</source>
        <translation>أبطأ {n} %</translation>
    </message>
    <message>
        <source>Attune can measure loudness, pitch and pace of your own voice on this computer and show how they differ from your usual; nothing is stored, and you can stop any time.</source>
        <translation>يستطيع Attune قياس شدة صوتك وطبقته وسرعته على هذا الحاسوب وإظهار اختلافها عن المعتاد؛ لا يُحفظ شيء، ويمكنك التوقف متى شئت.</translation>
    </message>
    <message>
        <source>Measure my voice</source>
        <translation>قياس صوتي</translation>
    </message>
    <message>
        <source>Switch cues on</source>
        <translation>تشغيل المؤشرات</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Your microphone · measured on this computer</source>
        <translation>ميكروفونك · قياس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Stop measuring and forget</source>
        <translation>إيقاف القياس والنسيان</translation>
    </message>
    <message>
        <source>Ends at once and clears what was learnt</source>
        <translation>ينتهي فورًا ويمحو ما تعلّمه</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>مدة الاتصال</translation>
    </message>
    <message>
        <source>Age of the handle</source>
        <translation>عمر المقبض</translation>
    </message>
    <message>
        <source>Connections lost</source>
        <translation>انقطاعات الاتصال</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>استؤنفت</translation>
    </message>
    <message>
        <source>Rebuilt</source>
        <translation>أعيد بناؤها</translation>
    </message>
    <message>
        <source>Ends announced</source>
        <translation>نهايات معلنة</translation>
    </message>
    <message>
        <source>Last gap</source>
        <translation>آخر فجوة</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>آخر انقطاع</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Microphone to send</source>
        <translation>من الميكروفون إلى الإرسال</translation>
    </message>
    <message>
        <source>Send to first answer</source>
        <translation>من الإرسال إلى أول رد</translation>
    </message>
    <message>
        <source>End of speech to first answer</source>
        <translation>من نهاية الكلام إلى أول رد</translation>
    </message>
    <message>
        <source>First answer to sound</source>
        <translation>من أول رد إلى الصوت</translation>
    </message>
    <message>
        <source>Your voice to silence</source>
        <translation>من صوتك إلى الصمت</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>استدعاءات الأدوات</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Messages that could not be read</source>
        <translation>رسائل تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>Messages of unknown kinds</source>
        <translation>رسائل من أنواع مجهولة</translation>
    </message>
    <message>
        <source>Unknown fields</source>
        <translation>حقول مجهولة</translation>
    </message>
    <message>
        <source>Latency in milliseconds (count, median, p95, p99)</source>
        <translation>زمن الاستجابة بالميلي ثانية (العدد، الوسيط، p95، p99)</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>العدّادات</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDoor</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>نُسخ التقرير.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsView</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Copy report…</source>
        <translation>نسخ التقرير…</translation>
    </message>
    <message>
        <source>Shows first what will be copied</source>
        <translation>يعرض أولًا ما سيُنسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Median ms</source>
        <translation>الوسيط ms</translation>
    </message>
    <message>
        <source>Nothing has been timed yet; talk for a moment.</source>
        <translation>لم يُقس شيء بعد؛ تحدث قليلًا.</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>العدّادات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Nothing to count yet: no unreadable message, no loss.</source>
        <translation>لا شيء للعدّ بعد: لا رسائل غير مقروءة ولا فقدان.</translation>
    </message>
    <message>
        <source>This is all that will be copied. It holds no words, pictures or keys.</source>
        <translation>هذا كل ما سيُنسخ. لا يحتوي كلامًا أو صورًا أو مفاتيح.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>At the next connection</source>
        <translation>عند الاتصال التالي</translation>
    </message>
    <message>
        <source>At the next resumption</source>
        <translation>عند الاستئناف التالي</translation>
    </message>
    <message>
        <source>At the next turn</source>
        <translation>عند الدور التالي</translation>
    </message>
</context>
<context>
    <name>ImpressionCard</name>
    <message>
        <source>energy: {word}</source>
        <translation>الحيوية: {word}</translation>
    </message>
    <message>
        <source>from your words</source>
        <translation>من كلماتك</translation>
    </message>
    <message>
        <source>from your voice</source>
        <translation>من صوتك</translation>
    </message>
    <message>
        <source>from words and tone</source>
        <translation>من الكلمات والنبرة</translation>
    </message>
    <message>
        <source>basis not given</source>
        <translation>الأساس غير مذكور</translation>
    </message>
    <message>
        <source>low certainty</source>
        <translation>يقين منخفض</translation>
    </message>
    <message>
        <source>medium certainty</source>
        <translation>يقين متوسط</translation>
    </message>
    <message>
        <source>high certainty</source>
        <translation>يقين عالٍ</translation>
    </message>
    <message>
        <source>certainty not given</source>
        <translation>اليقين غير مذكور</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{age} s ago</source>
        <translation>قبل {age} ث</translation>
    </message>
    <message>
        <source>Dismiss the impression</source>
        <translation>تجاهل الانطباع</translation>
    </message>
    <message>
        <source>The assistant&apos;s impression</source>
        <translation>انطباع المساعد</translation>
    </message>
</context>
<context>
    <name>Intents</name>
    <message>
        <source>Something went wrong. Details are in the log.</source>
        <translation>حدث خطأ ما. التفاصيل في السجل.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Add a key</source>
        <translation>إضافة مفتاح</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Gemini API</source>
        <translation>واجهة Gemini</translation>
    </message>
    <message>
        <source>Vertex AI (express key)</source>
        <translation>Vertex AI (مفتاح سريع)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>With a key Attune talks with Gemini instead of the demo. It is kept in {place} and goes only to the service.</source>
        <translation>بوجود مفتاح يتحدث Attune مع Gemini بدل العرض التجريبي. يُحفظ في {place} ولا يُرسل إلا إلى الخدمة.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>your system&apos;s keyring</source>
        <translation>سلسلة مفاتيح نظامك</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>answers what you hold to say</source>
        <translation>يجيب عمّا تقوله ضاغطًا</translation>
    </message>
    <message>
        <source>answers when you speak</source>
        <translation>يجيب عندما تتحدث</translation>
    </message>
    <message>
        <source>stays silent until needed</source>
        <translation>صامت حتى الحاجة</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Answer me</source>
        <translation>أجبني</translation>
    </message>
    <message>
        <source>Attune answers when you speak (Ctrl+L switches)</source>
        <translation>يجيب Attune عندما تتحدث (Ctrl+L للتبديل)</translation>
    </message>
    <message>
        <source>Co-listen</source>
        <translation>استماع مشترك</translation>
    </message>
    <message>
        <source>Attune listens in silence and offers what it knows (Ctrl+L switches)</source>
        <translation>يستمع Attune بصمت ويعرض ما يعرفه (Ctrl+L للتبديل)</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Retry now</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Try to connect at once</source>
        <translation>محاولة الاتصال فورًا</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Offer: {title}</source>
        <translation>عرض: {title}</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>قلها</translation>
    </message>
    <message>
        <source>Say this offer aloud</source>
        <translation>قول هذا العرض بصوت عالٍ</translation>
    </message>
    <message>
        <source>Let the assistant say it aloud</source>
        <translation>ليقلها المساعد بصوت عالٍ</translation>
    </message>
    <message>
        <source>Dismiss this offer</source>
        <translation>تجاهل هذا العرض</translation>
    </message>
    <message>
        <source>Because: {why}</source>
        <translation>السبب: {why}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
    <message>
        <source>Being said</source>
        <translation>يُقال الآن</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>تم التجاهل</translation>
    </message>
</context>
<context>
    <name>PickerOverlay</name>
    <message>
        <source>Region picker</source>
        <translation>محدد المنطقة</translation>
    </message>
    <message>
        <source>text readable</source>
        <translation>النص مقروء</translation>
    </message>
    <message>
        <source>text small</source>
        <translation>النص صغير</translation>
    </message>
    <message>
        <source>text unreadable</source>
        <translation>النص غير مقروء</translation>
    </message>
    <message>
        <source>{0}×{1} px → sent {2}×{3} ({4} %), {5}</source>
        <translation>{0}×{1} بكسل → يُرسل {2}×{3} ({4} %)، {5}</translation>
    </message>
    <message>
        <source>Whole screen: {0}</source>
        <translation>الشاشة كلها: {0}</translation>
    </message>
</context>
<context>
    <name>PickerPanel</name>
    <message>
        <source>What will be shared</source>
        <translation>ما ستتم مشاركته</translation>
    </message>
    <message>
        <source>Drag over what Attune may see</source>
        <translation>اسحب فوق ما يجوز لـ Attune رؤيته</translation>
    </message>
    <message>
        <source>Double-click takes the whole screen. Arrow keys begin in the middle, Esc shares nothing.</source>
        <translation>النقر المزدوج يأخذ الشاشة كلها. تبدأ الأسهم من الوسط، وEsc لا يشارك شيئًا.</translation>
    </message>
    <message>
        <source>Arrows move, Shift faster, Alt resizes. Enter shares it.</source>
        <translation>الأسهم للتحريك، Shift أسرع، Alt لتغيير الحجم. Enter للمشاركة.</translation>
    </message>
    <message>
        <source>Share this</source>
        <translation>شارك هذا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Go on sharing</source>
        <translation>متابعة المشاركة</translation>
    </message>
    <message>
        <source>Pause sharing</source>
        <translation>إيقاف المشاركة مؤقتًا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>sent {age} ago</source>
        <translation>أُرسل قبل {age}</translation>
    </message>
    <message>
        <source>Paused, {sent}</source>
        <translation>متوقف، {sent}</translation>
    </message>
    <message>
        <source>Last picture sent: {what}</source>
        <translation>آخر صورة أُرسلت: {what}</translation>
    </message>
    <message>
        <source>Pick another region</source>
        <translation>اختيار منطقة أخرى</translation>
    </message>
    <message>
        <source>Stop: {what}</source>
        <translation>إيقاف: {what}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation>إظهار الإعدادات المتقدمة</translation>
    </message>
    <message>
        <source>Changes of the session and devices apply from the next session.</source>
        <translation>تُطبّق تغييرات الجلسة والأجهزة من الجلسة التالية.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Screen and camera</source>
        <translation>الشاشة والكاميرا</translation>
    </message>
    <message>
        <source>Co-listener</source>
        <translation>الاستماع المشترك</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>This desktop does not let Attune look at the screen, so nothing is shared.</source>
        <translation>لا يسمح سطح المكتب هذا لـ Attune برؤية الشاشة، فلا تتم مشاركة شيء.</translation>
    </message>
</context>
<context>
    <name>RetryWait</name>
    <message>
        <source>Connection lost, trying again now</source>
        <translation>انقطع الاتصال، تجري محاولة جديدة</translation>
    </message>
    <message>
        <source>Connection lost, next try in {seconds} s</source>
        <translation>انقطع الاتصال، المحاولة التالية خلال {seconds} ث</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Say: {text}</source>
        <translation>قل: {text}</translation>
    </message>
    <message>
        <source>Say this by typing it for you</source>
        <translation>قولها بكتابتها عنك</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search the conversation</source>
        <translation>البحث في المحادثة</translation>
    </message>
    <message>
        <source>Search, or a time such as 12:41</source>
        <translation>ابحث، أو وقت مثل 12:41</translation>
    </message>
    <message>
        <source>Hit before this one</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Hit after this one</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>يستمع</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>يستمع</translation>
    </message>
    <message>
        <source>Hearing you</source>
        <translation>يسمعك</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>يفكر</translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation>يستخدم أداة</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>يتحدث</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>يتحدث</translation>
    </message>
    <message>
        <source>Co-listening</source>
        <translation>استماع مشترك</translation>
    </message>
    <message>
        <source>Heard a question</source>
        <translation>سمع سؤالًا</translation>
    </message>
    <message>
        <source>heard a question</source>
        <translation>سمع سؤالًا</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>يعرض</translation>
    </message>
    <message>
        <source>offering</source>
        <translation>يعرض</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>يستأنف</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
</context>
<context>
    <name>ShareBorder</name>
    <message>
        <source>This desktop does not let Attune draw a border.</source>
        <translation>لا يسمح سطح المكتب هذا لـ Attune برسم إطار.</translation>
    </message>
    <message>
        <source>The whole screen is shared, so there is no room for a border.</source>
        <translation>تتم مشاركة الشاشة كلها، فلا مكان لإطار.</translation>
    </message>
    <message>
        <source>There is no room for the border&apos;s buttons: use those of the window.</source>
        <translation>لا مكان لأزرار الإطار: استخدم أزرار النافذة.</translation>
    </message>
</context>
<context>
    <name>ShareTab</name>
    <message>
        <source>Sharing</source>
        <translation>تتم المشاركة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>إيقاف المشاركة</translation>
    </message>
    <message>
        <source>Attune sees this</source>
        <translation>يرى Attune هذا</translation>
    </message>
    <message>
        <source>Attune does not see this</source>
        <translation>لا يرى Attune هذا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause sharing</source>
        <translation>إيقاف المشاركة مؤقتًا</translation>
    </message>
    <message>
        <source>Resume sharing</source>
        <translation>متابعة المشاركة</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Unfold</source>
        <translation>توسيع</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>إغلاق هذه اللوحة</translation>
    </message>
</context>
<context>
    <name>SimulateMenu</name>
    <message>
        <source>Simulate</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>Faults can be simulated only while the demo server answers.</source>
        <translation>لا يمكن محاكاة الأعطال إلا أثناء رد العرض التجريبي.</translation>
    </message>
    <message>
        <source>The menu now has an entry to simulate faults of the connection.</source>
        <translation>يمكنك الآن من القائمة محاكاة أعطال الاتصال.</translation>
    </message>
    <message>
        <source>Take back what still waits</source>
        <translation>سحب ما لا يزال منتظرًا</translation>
    </message>
</context>
<context>
    <name>SoundTile</name>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>You are muted</source>
        <translation>أنت مكتوم</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>مرتفع جدًا</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>لا إشارة</translation>
    </message>
    <message>
        <source>Hearing you</source>
        <translation>يسمعك</translation>
    </message>
    <message>
        <source>On</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>مستوى الميكروفون</translation>
    </message>
    <message>
        <source>Level of the assistant&apos;s voice</source>
        <translation>مستوى صوت المساعد</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Share a region to show it. Only what you frame is sent.</source>
        <translation>شارك منطقة لإظهارها. لا يُرسل إلا ما تؤطّره.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>State: {word}</source>
        <translation>الحالة: {word}</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>The embedded server answers, on this computer.</source>
        <translation>يرد الخادم المدمج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Try to connect at once instead of waiting</source>
        <translation>محاولة الاتصال فورًا بدل الانتظار</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>الوقت المنقضي</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>إضافة مفتاح…</translation>
    </message>
    <message>
        <source>Co-listening: {kind}</source>
        <translation>الاستماع المشترك: {kind}</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Locked</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>تتحدث</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>تحدث</translation>
    </message>
    <message>
        <source>Press to stop talking</source>
        <translation>اضغط للتوقف عن الكلام</translation>
    </message>
    <message>
        <source>Hold to talk; tap twice to keep it on</source>
        <translation>اضغط مطولًا للتحدث؛ انقر مرتين للتثبيت</translation>
    </message>
</context>
<context>
    <name>ToolCall</name>
    <message>
        <source>Looking at the clock</source>
        <translation>ينظر إلى الساعة</translation>
    </message>
    <message>
        <source>Cancelling a timer</source>
        <translation>يلغي مؤقتًا</translation>
    </message>
    <message>
        <source>Taking a note</source>
        <translation>يدوّن ملاحظة</translation>
    </message>
    <message>
        <source>Reading your notes</source>
        <translation>يقرأ ملاحظاتك</translation>
    </message>
    <message>
        <source>Copying to the clipboard</source>
        <translation>ينسخ إلى الحافظة</translation>
    </message>
    <message>
        <source>Opening a web page</source>
        <translation>يفتح صفحة ويب</translation>
    </message>
    <message>
        <source>Offering an answer</source>
        <translation>يعرض إجابة</translation>
    </message>
    <message>
        <source>Noting an impression</source>
        <translation>يدوّن انطباعًا</translation>
    </message>
    <message>
        <source>Using {tool}</source>
        <translation>يستخدم {tool}</translation>
    </message>
    <message>
        <source>Setting a timer for {length}</source>
        <translation>يضبط مؤقتًا لمدة {length}</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>ينتظرك</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source> — cut off</source>
        <translation> — قُطع</translation>
    </message>
    <message>
        <source>Attune</source>
        <translation>Attune</translation>
    </message>
    <message>
        <source>You, typed</source>
        <translation>أنت، كتابةً</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Mute the microphone</source>
        <translation>كتم الميكروفون</translation>
    </message>
    <message>
        <source>Co-listen</source>
        <translation>استماع مشترك</translation>
    </message>
    <message>
        <source>Pause sharing</source>
        <translation>إيقاف المشاركة مؤقتًا</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>إنهاء المحادثة</translation>
    </message>
    <message>
        <source>Open Attune</source>
        <translation>فتح Attune</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
</TS>
