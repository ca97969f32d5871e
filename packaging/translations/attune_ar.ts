<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionRow</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The next conversation goes on with this one</source>
        <translation>المحادثة التالية تُكمل هذه المحادثة</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>احفظ المحادثات</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Delete the {count} found…</source>
        <translation>حذف المحادثات الـ{count} التي عُثر عليها…</translation>
    </message>
    <message>
        <source>Delete all {count}…</source>
        <translation>حذف الكل ({count})…</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>ترجمة مرئية (SRT)</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>ترجمة مرئية (WebVTT)</translation>
    </message>
    <message>
        <source>Complete (JSON)</source>
        <translation>كامل (JSON)</translation>
    </message>
    <message>
        <source>Move to another machine…</source>
        <translation>النقل إلى جهاز آخر…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
</context>
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
        <source>Recording begun</source>
        <translation>بدأ التسجيل</translation>
    </message>
    <message>
        <source>Recording ended</source>
        <translation>انتهى التسجيل</translation>
    </message>
    <message>
        <source>Using {device}</source>
        <translation>يستخدم {device}</translation>
    </message>
    <message>
        <source>The microphone is lost</source>
        <translation>فُقد الميكروفون</translation>
    </message>
    <message>
        <source>The loudspeaker is lost</source>
        <translation>فُقد مكبر الصوت</translation>
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
        <source>Show earlier activity</source>
        <translation>إظهار النشاط السابق</translation>
    </message>
    <message>
        <source>Tool calls, offers and reminders appear here.</source>
        <translation>تظهر هنا الأدوات والعروض والتذكيرات.</translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>Embedded server</source>
        <translation>الخادم المدمج</translation>
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
</context>
<context>
    <name>CameraMenu</name>
    <message>
        <source>Cameras</source>
        <translation>الكاميرات</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Inside the screen&apos;s picture</source>
        <translation>داخل صورة الشاشة</translation>
    </message>
    <message>
        <source>Show one picture now</source>
        <translation>أظهر صورة واحدة الآن</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>لا توجد كاميرا موصولة</translation>
    </message>
    <message>
        <source>This camera does not tell its sizes. Attune asks it for {0}.</source>
        <translation>لا تذكر هذه الكاميرا أحجامها. يطلب Attune منها {0}.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>the system&apos;s own</source>
        <translation>الخاصة بالنظام</translation>
    </message>
    <message>
        <source>no display answers here</source>
        <translation>لا تستجيب أي شاشة هنا</translation>
    </message>
    <message>
        <source>&apos;attune talk&apos; works without one; so does &apos;attune rehearse&apos;.</source>
        <translation>يعمل ‎&apos;attune talk&apos;‎ من دونها، وكذلك ‎&apos;attune rehearse&apos;‎.</translation>
    </message>
    <message>
        <source>Attune can neither draw a border there nor tell windows apart: what it must not see is hidden by hand.</source>
        <translation>لا يستطيع Attune هناك رسم إطار ولا التمييز بين النوافذ: ما يجب ألا يراه يُخفى يدويًا.</translation>
    </message>
    <message>
        <source>echo cancellation is off</source>
        <translation>إلغاء الصدى متوقف</translation>
    </message>
    <message>
        <source>Use headphones, or switch it on.</source>
        <translation>استخدم سماعات رأس أو شغّله.</translation>
    </message>
    <message>
        <source>echo cancellation is missing</source>
        <translation>إلغاء الصدى غير موجود</translation>
    </message>
    <message>
        <source>Use headphones.</source>
        <translation>استخدم سماعات رأس.</translation>
    </message>
    <message>
        <source>echo cancellation is ready</source>
        <translation>إلغاء الصدى جاهز</translation>
    </message>
    <message>
        <source>espeak-ng is missing: the demo has only its recorded phrases</source>
        <translation>‏espeak-ng غير موجود: لا يملك العرض إلا عباراته المسجَّلة</translation>
    </message>
    <message>
        <source>Install the package espeak-ng.</source>
        <translation>ثبّت الحزمة espeak-ng.</translation>
    </message>
    <message>
        <source>keys can be kept</source>
        <translation>يمكن حفظ المفاتيح</translation>
    </message>
    <message>
        <source>Set GOOGLE_API_KEY, or enter the key at each start.</source>
        <translation>عيّن GOOGLE_API_KEY أو أدخل المفتاح عند كل بدء.</translation>
    </message>
    <message>
        <source>{name} is set</source>
        <translation>‏{name} معيَّن</translation>
    </message>
    <message>
        <source>none: Attune talks with the demo</source>
        <translation>لا يوجد: يتحدث Attune مع العرض</translation>
    </message>
    <message>
        <source>Set GOOGLE_API_KEY for Gemini.</source>
        <translation>عيّن GOOGLE_API_KEY من أجل Gemini.</translation>
    </message>
    <message>
        <source>one is in the keyring. {finding}</source>
        <translation>يوجد واحد في حلقة المفاتيح. {finding}</translation>
    </message>
    <message>
        <source>Enter another key.</source>
        <translation>أدخل مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{hosts}; bypassed for this computer</source>
        <translation>‏{hosts}؛ يُتجاوز لهذا الحاسوب</translation>
    </message>
    <message>
        <source>{backend}, {model}, set up in {took_ms} ms</source>
        <translation>‏{backend}، {model}، جاهزة خلال {took_ms} م‌ث</translation>
    </message>
    <message>
        <source>{url} does not answer ({why})</source>
        <translation>لا يستجيب {url} ({why})</translation>
    </message>
    <message>
        <source>Is it running?</source>
        <translation>هل يعمل؟</translation>
    </message>
    <message>
        <source>no microphone was found</source>
        <translation>لم يُعثر على ميكروفون</translation>
    </message>
    <message>
        <source>no loudspeaker was found</source>
        <translation>لم يُعثر على مكبر صوت</translation>
    </message>
    <message>
        <source>Connect one; typing and captions work without.</source>
        <translation>وصّل واحدًا؛ الكتابة والنصوص تعملان من دونه.</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>‏{name} و{count} غيره</translation>
    </message>
    <message>
        <source>{what}: {width} by {height} pixels</source>
        <translation>‏{what}: ‏{width} في {height} بكسل</translation>
    </message>
    <message>
        <source>{what} gave no picture</source>
        <translation>لم يعطِ {what} صورة</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>لا رد خلال {seconds} ث</translation>
    </message>
    <message>
        <source>could not be checked ({kind})</source>
        <translation>تعذّر الفحص ({kind})</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>display</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>التقاط الشاشة</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>مكبر الصوت</translation>
    </message>
    <message>
        <source>echo</source>
        <translation>الصدى</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>demo voice</source>
        <translation>صوت العرض التجريبي</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>transcription endpoint</source>
        <translation>خادم التفريغ</translation>
    </message>
    <message>
        <source>chat endpoint</source>
        <translation>خادم المحادثة</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>أدخل مفتاحًا…</translation>
    </message>
    <message>
        <source>Pick a region…</source>
        <translation>اختيار منطقة…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>افحص مجددًا</translation>
    </message>
    <message>
        <source>Open the preferences…</source>
        <translation>افتح التفضيلات…</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>إعدادات الصوت…</translation>
    </message>
    <message>
        <source>Screen and camera settings…</source>
        <translation>إعدادات الشاشة والكاميرا…</translation>
    </message>
    <message>
        <source>Session settings…</source>
        <translation>إعدادات الجلسة…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>يحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>جارٍ الفحص</translation>
    </message>
</context>
<context>
    <name>CheckDoor</name>
    <message>
        <source>Check what works…</source>
        <translation>افحص ما يعمل…</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>افحص مجددًا</translation>
    </message>
    <message>
        <source>Copy report…</source>
        <translation>نسخ التقرير…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
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
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>ما سيُنسخ</translation>
    </message>
    <message>
        <source>This is all that will be copied. It holds no keys and nothing you said.</source>
        <translation>هذا كل ما سيُنسخ. لا يحتوي على مفاتيح ولا على شيء مما قلته.</translation>
    </message>
    <message>
        <source>Looking: {done} of {all} done</source>
        <translation>الفحص: اكتمل {done} من {all}</translation>
    </message>
    <message>
        <source>{count} of {all} need a look</source>
        <translation>{count} من {all} تحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>كل شيء يعمل</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>نُسخ التقرير.</translation>
    </message>
</context>
<context>
    <name>CoListener</name>
    <message>
        <source>Holding back: {why}</source>
        <translation>يتريّث: {why}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>يستمع</translation>
    </message>
    <message>
        <source>Heard a question</source>
        <translation>سمع سؤالًا</translation>
    </message>
    <message>
        <source>Offering a card</source>
        <translation>يعرض بطاقة</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>يتحدث</translation>
    </message>
    <message>
        <source>snoozed until {time}</source>
        <translation>مؤجَّل حتى {time}</translation>
    </message>
    <message>
        <source>people are talking</source>
        <translation>هناك من يتحدث</translation>
    </message>
    <message>
        <source>you are presenting</source>
        <translation>أنت تقدّم عرضًا</translation>
    </message>
    <message>
        <source>it offered something a moment ago</source>
        <translation>عرض شيئًا قبل قليل</translation>
    </message>
    <message>
        <source>enough offers for this hour</source>
        <translation>عروض كافية لهذه الساعة</translation>
    </message>
    <message>
        <source>not sure enough that it would help</source>
        <translation>ليس متأكدًا بما يكفي من فائدته</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>لم يُسمع شيء بعد</translation>
    </message>
    <message>
        <source>heard just now</source>
        <translation>سُمع للتو</translation>
    </message>
    <message>
        <source>heard {n} s ago</source>
        <translation>سُمع قبل {n} ث</translation>
    </message>
    <message>
        <source>heard {n} min ago</source>
        <translation>سُمع قبل {n} د</translation>
    </message>
    <message>
        <source>{heard} heard, {silent} in silence, {cards} cards, {spoken} spoken</source>
        <translation>سُمع {heard}، بصمت {silent}، بطاقات {cards}، نُطق {spoken}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} قيد الانتظار</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} متروكة</translation>
    </message>
</context>
<context>
    <name>CoListenerBar</name>
    <message>
        <source>Snoozed</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation>هل من إضافة؟</translation>
    </message>
    <message>
        <source>Ask whether there is anything to add</source>
        <translation>السؤال عمّا إذا كان هناك ما يُضاف</translation>
    </message>
    <message>
        <source>I am presenting</source>
        <translation>أنا أقدّم عرضًا</translation>
    </message>
    <message>
        <source>Hold offers while I present</source>
        <translation>إيقاف العروض أثناء تقديمي</translation>
    </message>
    <message>
        <source>Hold offers for a while</source>
        <translation>إيقاف العروض لفترة</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 دقيقة</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>End the snooze</source>
        <translation>إنهاء التأجيل</translation>
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
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>What you and Attune say is recorded</source>
        <translation>يُسجَّل ما تقوله أنت وAttune</translation>
    </message>
    <message>
        <source>Share a region</source>
        <translation>مشاركة منطقة</translation>
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
    <name>ComputerCard</name>
    <message>
        <source>Let the assistant hear the computer again</source>
        <translation>السماح للمساعد بسماع الحاسوب مجددًا</translation>
    </message>
    <message>
        <source>Keep the computer from the assistant</source>
        <translation>حجب صوت الحاسوب عن المساعد</translation>
    </message>
    <message>
        <source>Muted: the assistant does not hear it</source>
        <translation>مكتوم: لا يسمعه المساعد</translation>
    </message>
    <message>
        <source>Heard as soon as a conversation runs</source>
        <translation>يُسمع حالما تبدأ محادثة</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Let the assistant hear the computer</source>
        <translation>السماح للمساعد بسماع الحاسوب</translation>
    </message>
    <message>
        <source>The assistant also hears what this computer plays, such as a meeting</source>
        <translation>يسمع المساعد أيضًا ما يشغّله هذا الحاسوب، كاجتماع مثلًا</translation>
    </message>
    <message>
        <source>Level of the computer&apos;s sound</source>
        <translation>مستوى صوت الحاسوب</translation>
    </message>
    <message>
        <source>Volume of the computer in the mix</source>
        <translation>شدة صوت الحاسوب في المزيج</translation>
    </message>
    <message>
        <source>System sound</source>
        <translation>صوت النظام</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>May Attune do this?</source>
        <translation>هل يجوز لـ Attune أن يفعل هذا؟</translation>
    </message>
    <message>
        <source>Asked by {name}</source>
        <translation>يطلبه {name}</translation>
    </message>
    <message>
        <source>Goes to: {host}</source>
        <translation>يذهب إلى: {host}</translation>
    </message>
    <message>
        <source>What exactly is done or sent</source>
        <translation>ما الذي يُفعل أو يُرسل بالضبط</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Do not do this</source>
        <translation>لا تفعل هذا</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>Allow this once (click, or Space when focused)</source>
        <translation>السماح بهذا مرة واحدة (نقرة، أو مسافة عند التركيز)</translation>
    </message>
    <message>
        <source>Allow in this conversation</source>
        <translation>السماح في هذه المحادثة</translation>
    </message>
    <message>
        <source>Do not ask again before this conversation ends</source>
        <translation>لا تسأل مجددًا قبل نهاية هذه المحادثة</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>السماح دائمًا</translation>
    </message>
    <message>
        <source>Do not ask again; you can take this back under Permissions</source>
        <translation>لا تسأل مجددًا؛ يمكنك سحب ذلك من «الأذونات»</translation>
    </message>
    <message>
        <source>Never allow</source>
        <translation>عدم السماح أبدًا</translation>
    </message>
    <message>
        <source>Refuse without asking; you can take this back under Permissions</source>
        <translation>الرفض دون سؤال؛ يمكنك سحب ذلك من «الأذونات»</translation>
    </message>
    <message>
        <source>No answer within {seconds} s means no</source>
        <translation>عدم الرد خلال {seconds} ث يعني لا</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>One on each line</source>
        <translation>واحد في كل سطر</translation>
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
        <source>Resume</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume the session</source>
        <translation>متابعة الجلسة</translation>
    </message>
    <message>
        <source>Pause the session</source>
        <translation>إيقاف الجلسة مؤقتًا</translation>
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
    <message>
        <source>Mic</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
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
        <source>Send the present picture with your text</source>
        <translation>إرسال الصورة الحالية مع نصك</translation>
    </message>
    <message>
        <source>Share something first to send its picture with your text</source>
        <translation>شارك شيئًا أولًا لإرسال صورته مع نصك</translation>
    </message>
    <message>
        <source>Type instead of speaking</source>
        <translation>اكتب بدل الكلام</translation>
    </message>
    <message>
        <source>Paused: resume to go on</source>
        <translation>متوقف مؤقتًا: اضغط «متابعة» للاستمرار</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>In a moment you can speak, or type below. Try saying:</source>
        <translation>بعد لحظة يمكنك التحدث أو الكتابة أدناه. جرّب أن تقول:</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>الميكروفون مكتوم</translation>
    </message>
    <message>
        <source>Unmute it to speak, or type below. Try saying:</source>
        <translation>ألغِ الكتم لتتكلم، أو اكتب أدناه. جرّب أن تقول:</translation>
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
        <source>Read for a summary</source>
        <translation>ما قُرئ لأجل ملخّص</translation>
    </message>
    <message>
        <source>Summaries written</source>
        <translation>الملخّصات المكتوبة</translation>
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
        <source>This session has cost {spent}, the limit that you set. Attune has paused it: nothing that you say or show is sent. Resume to go on beyond the limit, or end it.</source>
        <translation>كلّفت هذه الجلسة {spent}، وهو الحد الذي وضعته. أوقفها Attune مؤقتًا: لا يُرسل شيء مما تقوله أو تعرضه. تابعها لتجاوز الحد، أو أنهها.</translation>
    </message>
    <message>
        <source>This session has cost {spent}, more than you wanted to be told of.</source>
        <translation>كلّفت هذه الجلسة {spent}، وهو أكثر من حد التنبيه.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>{count} conversations</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>{count} محادثات</numerusform>
            <numerusform>{count} محادثة</numerusform>
            <numerusform>{count} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations deleted</source>
        <translation>
            <numerusform>لم تُحذف أي محادثة</numerusform>
            <numerusform>حُذفت محادثة واحدة</numerusform>
            <numerusform>حُذفت محادثتان</numerusform>
            <numerusform>حُذفت {count} محادثات</numerusform>
            <numerusform>حُذفت {count} محادثة</numerusform>
            <numerusform>حُذفت {count} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{count} أسطر</numerusform>
            <numerusform>{count} سطرًا</numerusform>
            <numerusform>{count} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hits</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{count} نتائج</numerusform>
            <numerusform>{count} نتيجة</numerusform>
            <numerusform>{count} نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{count} ملاحظات</numerusform>
            <numerusform>{count} ملاحظة</numerusform>
            <numerusform>{count} ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{count} أيام</numerusform>
            <numerusform>{count} يومًا</numerusform>
            <numerusform>{count} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more wait</source>
        <translation>
            <numerusform>لا طلبات أخرى تنتظر</numerusform>
            <numerusform>طلب آخر ينتظر</numerusform>
            <numerusform>طلبان آخران ينتظران</numerusform>
            <numerusform>{count} طلبات أخرى تنتظر</numerusform>
            <numerusform>{count} طلبًا آخر ينتظر</numerusform>
            <numerusform>{count} طلب آخر ينتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueCurve</name>
    <message>
        <source>Energy of the customer&apos;s voice against their usual</source>
        <translation>طاقة صوت العميل مقارنة بالمعتاد</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Learning your usual voice ({learnt} of {all} s)</source>
        <translation>يتعلّم صوتك المعتاد ({learnt} من {all} ث)</translation>
    </message>
    <message>
        <source>The microphone or the room sounds different. Learning your usual voice again ({learnt} of {all} s)</source>
        <translation>تغيّر صوت الميكروفون أو الغرفة. يتعلّم صوتك المعتاد من جديد ({learnt} من {all} ث)</translation>
    </message>
    <message>
        <source>Listening for your voice</source>
        <translation>ينتظر صوتك</translation>
    </message>
    <message>
        <source>Measured just now</source>
        <translation>قيس للتو</translation>
    </message>
    <message>
        <source>Unreliable now: too much sound behind your voice</source>
        <translation>غير موثوق الآن: أصوات كثيرة خلف صوتك</translation>
    </message>
    <message>
        <source>On hold while the assistant is heard</source>
        <translation>متوقف أثناء سماع المساعد</translation>
    </message>
    <message>
        <source>Paused while others may be heard</source>
        <translation>متوقف مؤقتًا ما دام صوت آخرين قد يُسمع</translation>
    </message>
    <message>
        <source>Less energetic than your usual</source>
        <translation>أقل حيوية من معتادك</translation>
    </message>
    <message>
        <source>As energetic as your usual</source>
        <translation>بحيويتك المعتادة</translation>
    </message>
    <message>
        <source>More energetic than your usual</source>
        <translation>أكثر حيوية من معتادك</translation>
    </message>
    <message>
        <source>{n} semitones higher</source>
        <translation>أعلى بـ {n} نصف نغمة</translation>
    </message>
    <message>
        <source>{n} semitones lower</source>
        <translation>أخفض بـ {n} نصف نغمة</translation>
    </message>
    <message>
        <source>{n} dB stronger</source>
        <translation>أقوى بـ {n} ديسيبل</translation>
    </message>
    <message>
        <source>{n} dB softer</source>
        <translation>ألطف بـ {n} ديسيبل</translation>
    </message>
    <message>
        <source>{n} % faster</source>
        <translation>أسرع بنسبة {n} %</translation>
    </message>
    <message>
        <source>{n} % slower</source>
        <translation>أبطأ بنسبة {n} %</translation>
    </message>
    <message>
        <source>{text} ({rate} syllables/s)</source>
        <translation>{text} ({rate} مقطع/ث)</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} % (usually {usual} %)</source>
        <translation>{n} % (عادةً {usual} %)</translation>
    </message>
    <message>
        <source>Affective dialogue: this model has none. It answers to your words, not to your tone.</source>
        <translation>الحوار الوجداني: لا يملكه هذا النموذج. يجيب عن كلماتك لا عن نبرتك.</translation>
    </message>
    <message>
        <source>Affective dialogue: a switch on this model, in the session&apos;s preferences.</source>
        <translation>الحوار الوجداني: مفتاح في هذا النموذج، ضمن تفضيلات الجلسة.</translation>
    </message>
    <message>
        <source>Affective dialogue: always on in this model; it has no switch.</source>
        <translation>الحوار الوجداني: مفعّل دائمًا في هذا النموذج، ولا مفتاح له.</translation>
    </message>
    <message>
        <source>your usual</source>
        <translation>معتادك</translation>
    </message>
</context>
<context>
    <name>CuesPanel</name>
    <message>
        <source>Switched off by the policy of this computer.</source>
        <translation>معطَّل بسياسة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Everything here is how your voice sounds beside your own usual, learnt from the last minutes. Energy goes by pitch, effort and pace, not by loudness. Mild anger looks usual, strong sadness can look usual, joy and anger look alike; noise, illness, an accent or another microphone change a voice. What is below the band is less certain than what is above. Nothing here says what you feel.</source>
        <translation>كل ما هنا هو كيف يبدو صوتك مقارنة بمعتادك كما تعلّمه في الدقائق الأخيرة. تعتمد الطاقة على الطبقة والجهد والسرعة لا على الارتفاع. الغضب الخفيف يبدو معتادًا، والحزن الشديد قد يبدو معتادًا، والفرح والغضب يتشابهان؛ والضجيج والمرض واللهجة والميكروفون الآخر تغيّر الصوت. ما تحت الشريط أقل يقينًا مما فوقه. لا شيء هنا يقول ما تشعر به.</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>صوتك</translation>
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
        <source>How your voice differs from your usual: pitch, effort, pace and pauses. Measured on this computer from your microphone alone; nothing is stored or sent. It cannot tell what you feel: joy and anger look alike, and a cold or an accent changes a voice. You can stop at any time.</source>
        <translation>كيف يختلف صوتك عن معتادك: الطبقة والجهد والسرعة والوقفات. يُقاس على هذا الحاسوب ومن ميكروفونك وحده؛ لا يُحفظ شيء ولا يُرسل. لا يمكنه معرفة ما تشعر به: الفرح والغضب يتشابهان، والزكام أو اللكنة يغيّران الصوت. يمكنك التوقف في أي وقت.</translation>
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
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Energy over the last minute; the band is your usual</source>
        <translation>الطاقة في الدقيقة الأخيرة؛ الشريط هو معتادك</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>الوقفات</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>What these cues can and cannot tell</source>
        <translation>ما تستطيع هذه الإشارات قوله وما لا تستطيع</translation>
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
    <name>DeviceButton</name>
    <message>
        <source>Not there: {name}</source>
        <translation>غير موجود: {name}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>The device that you chose is not there; it is used when it is back.</source>
        <translation>الجهاز الذي اخترته غير موجود؛ سيُستخدم عند عودته.</translation>
    </message>
    <message>
        <source>Follows the system: {name}</source>
        <translation>يتبع النظام: {name}</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>اتباع النظام</translation>
    </message>
    <message>
        <source>{name} (the system&apos;s)</source>
        <translation>{name} (جهاز النظام)</translation>
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
        <source>Diagnostics…</source>
        <translation>التشخيص…</translation>
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
    <name>EnergyTimeline</name>
    <message>
        <source>Energy over the last minute</source>
        <translation>الطاقة في الدقيقة الأخيرة</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The service does not accept the key.</source>
        <translation>الخدمة لا تقبل المفتاح.</translation>
    </message>
    <message>
        <source>Check it in the settings.</source>
        <translation>تحقق منه في الإعدادات.</translation>
    </message>
    <message>
        <source>A key has only letters, digits and signs, and no spaces.</source>
        <translation>لا يحوي المفتاح إلا حروفًا وأرقامًا ورموزًا، بلا مسافات.</translation>
    </message>
    <message>
        <source>Gemini needs an API key.</source>
        <translation>يحتاج Gemini إلى مفتاح API.</translation>
    </message>
    <message>
        <source>Enter one in the settings, set GOOGLE_API_KEY, or choose the demo.</source>
        <translation>أدخل مفتاحًا في الإعدادات، أو اضبط GOOGLE_API_KEY، أو اختر العرض التجريبي.</translation>
    </message>
    <message>
        <source>No key was given for the service.</source>
        <translation>لم يُعطَ مفتاح للخدمة.</translation>
    </message>
    <message>
        <source>Enter one in the settings.</source>
        <translation>أدخل مفتاحًا في الإعدادات.</translation>
    </message>
    <message>
        <source>The key could not be checked.</source>
        <translation>تعذر التحقق من المفتاح.</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>لم يُحفظ المفتاح.</translation>
    </message>
    <message>
        <source>Asking the service about the key.</source>
        <translation>تُسأل الخدمة عن المفتاح.</translation>
    </message>
    <message>
        <source>The service takes the key;</source>
        <translation>الخدمة تقبل المفتاح؛</translation>
    </message>
    <message>
        <source>it answered within {took} ms.</source>
        <translation>وأجابت خلال {took} مللي ثانية.</translation>
    </message>
    <message>
        <source>The service takes the key, but:</source>
        <translation>الخدمة تقبل المفتاح، لكن:</translation>
    </message>
    <message>
        <source>It is in your keyring and is used from the next start of a session.</source>
        <translation>هو في حلقة مفاتيحك، ويُستخدم من بدء الجلسة التالية.</translation>
    </message>
    <message>
        <source>It is used from the next start of a session, but {why}.</source>
        <translation>يُستخدم من بدء الجلسة التالية، لكن {why}.</translation>
    </message>
    <message>
        <source>The service does not allow this.</source>
        <translation>الخدمة لا تسمح بهذا.</translation>
    </message>
    <message>
        <source>Check the key and its permissions.</source>
        <translation>تحقق من المفتاح وأذوناته.</translation>
    </message>
    <message>
        <source>The service does not know this model here.</source>
        <translation>الخدمة لا تعرف هذا النموذج هنا.</translation>
    </message>
    <message>
        <source>Choose another model or location.</source>
        <translation>اختر نموذجًا آخر أو موقعًا آخر.</translation>
    </message>
    <message>
        <source>The service does not know this cloud project, or these credentials may not use it.</source>
        <translation>الخدمة لا تعرف هذا المشروع السحابي، أو لا يجوز لبيانات الاعتماد هذه استخدامه.</translation>
    </message>
    <message>
        <source>Check the project in the settings.</source>
        <translation>تحقق من المشروع في الإعدادات.</translation>
    </message>
    <message>
        <source>Vertex AI needs a cloud project or an express key.</source>
        <translation>يحتاج Vertex AI إلى مشروع سحابي أو مفتاح سريع.</translation>
    </message>
    <message>
        <source>Set GOOGLE_CLOUD_PROJECT or enter the project in the settings.</source>
        <translation>اضبط GOOGLE_CLOUD_PROJECT أو أدخل المشروع في الإعدادات.</translation>
    </message>
    <message>
        <source>Google Cloud credentials were not accepted or not found.</source>
        <translation>بيانات اعتماد Google Cloud لم تُقبل أو لم توجد.</translation>
    </message>
    <message>
        <source>Google Cloud credentials were not found.</source>
        <translation>لم توجد بيانات اعتماد Google Cloud.</translation>
    </message>
    <message>
        <source>Run gcloud auth application-default login, or choose a credentials file in the settings.</source>
        <translation>شغّل gcloud auth application-default login، أو اختر ملف بيانات اعتماد في الإعدادات.</translation>
    </message>
    <message>
        <source>The service&apos;s quota is used up for now.</source>
        <translation>حصة الخدمة مستنفدة الآن.</translation>
    </message>
    <message>
        <source>Attune waits before it tries again.</source>
        <translation>ينتظر Attune قبل أن يحاول مجددًا.</translation>
    </message>
    <message>
        <source>The service rejected the session&apos;s settings.</source>
        <translation>رفضت الخدمة إعدادات الجلسة.</translation>
    </message>
    <message>
        <source>The earlier session can no longer be resumed.</source>
        <translation>لم يعد ممكنًا استئناف الجلسة السابقة.</translation>
    </message>
    <message>
        <source>The service refused the session.</source>
        <translation>رفضت الخدمة الجلسة.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>The service refused the connection (HTTP {code}).</source>
        <translation>رفضت الخدمة الاتصال (HTTP {code}).</translation>
    </message>
    <message>
        <source>The service or a proxy answered with HTTP {code}.</source>
        <translation>أجابت الخدمة أو خادم وسيط بـ HTTP {code}.</translation>
    </message>
    <message>
        <source>The service sent a message that is too large to take;</source>
        <translation>أرسلت الخدمة رسالة أكبر من أن تُستقبل؛</translation>
    </message>
    <message>
        <source>Attune left it out and connects anew.</source>
        <translation>تركها Attune ويتصل من جديد.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>الخدمة غير متاحة حاليًا.</translation>
    </message>
    <message>
        <source>It said: &quot;{words}&quot;</source>
        <translation>قالت: «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>The service did not answer within {seconds} seconds.</source>
        <translation>
            <numerusform>لم ترد الخدمة على الفور.</numerusform>
            <numerusform>لم ترد الخدمة خلال ثانية واحدة.</numerusform>
            <numerusform>لم ترد الخدمة خلال ثانيتين.</numerusform>
            <numerusform>لم ترد الخدمة خلال {seconds} ثوانٍ.</numerusform>
            <numerusform>لم ترد الخدمة خلال {seconds} ثانية.</numerusform>
            <numerusform>لم ترد الخدمة خلال {seconds} ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s host cannot be found.</source>
        <translation>تعذر العثور على خادم الخدمة.</translation>
    </message>
    <message>
        <source>Is this computer online?</source>
        <translation>هل هذا الحاسوب متصل بالإنترنت؟</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>تعذر الوصول إلى الخدمة.</translation>
    </message>
    <message>
        <source>{host} cannot be reached for a while now. Attune is offline and goes on trying; what you type is kept and sent then, and notes and earlier conversations stay at hand.</source>
        <translation>تعذر الوصول إلى {host} منذ مدة. Attune غير متصل ويواصل المحاولة؛ ما تكتبه يُحفظ ويُرسل لاحقًا، وتبقى الملاحظات والمحادثات السابقة في متناولك.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({why}), so nothing was sent.</source>
        <translation>شهادة {host} غير موثوقة ({why})، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of this network may stand in between: sign in with a browser, or ask who runs the network.</source>
        <translation>قد يقف بينكما خادم وسيط أو صفحة تسجيل دخول لهذه الشبكة: سجّل الدخول بمتصفح، أو اسأل من يدير الشبكة.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({why}), so nothing was sent. It was issued by &quot;{issuer}&quot;.</source>
        <translation>شهادة {host} غير موثوقة ({why})، لذلك لم يُرسل شيء. أصدرها «{issuer}».</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid at this computer&apos;s date ({date}), so nothing was sent.</source>
        <translation>شهادة {host} غير صالحة في تاريخ هذا الحاسوب ({date})، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the clock.</source>
        <translation>تحقق من الساعة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {date}, which is before Attune was installed, so the certificate of {host} cannot be checked and nothing was sent.</source>
        <translation>ساعة هذا الحاسوب تشير إلى {date}، أي قبل تثبيت Attune، فلا يمكن التحقق من شهادة {host} ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>اضبط الساعة.</translation>
    </message>
    <message>
        <source>The endpoint {url} is not an https address.</source>
        <translation>العنوان {url} ليس عنوان https.</translation>
    </message>
    <message>
        <source>The setting for backends names {name}, which is none of them.</source>
        <translation>إعداد الخدمات يسمي {name}، وليس واحدًا منها.</translation>
    </message>
    <message>
        <source>Not every backend that you allowed can take over.</source>
        <translation>ليست كل خدمة سمحت بها قادرة على التولي.</translation>
    </message>
    <message>
        <source>{old} does not serve this session;</source>
        <translation>{old} لا يخدم هذه الجلسة؛</translation>
    </message>
    <message>
        <source>from now on what you say and show goes to {new}, as your settings allow.</source>
        <translation>من الآن يذهب ما تقوله وتعرضه إلى {new}، كما تسمح إعداداتك.</translation>
    </message>
    <message>
        <source>The location {old} does not serve this session;</source>
        <translation>الموقع {old} لا يخدم هذه الجلسة؛</translation>
    </message>
    <message>
        <source>Attune moves to {new}.</source>
        <translation>ينتقل Attune إلى {new}.</translation>
    </message>
    <message>
        <source>This model has no {what}, so it is left out.</source>
        <translation>ليس في هذا النموذج {what}، لذلك يُترك.</translation>
    </message>
    <message>
        <source>The service rejected the {what} option, so it is left out.</source>
        <translation>رفضت الخدمة الخيار {what}، لذلك يُترك.</translation>
    </message>
    <message>
        <source>The connection is too slow for your voice: some of what you say is left out. Pictures wait until it is quicker.</source>
        <translation>الاتصال أبطأ من أن يحمل صوتك: يُترك بعض ما تقوله. وتنتظر الصور حتى يسرع.</translation>
    </message>
    <message>
        <source>Less traffic on this network, or a place nearer to its sender, helps.</source>
        <translation>يفيد تقليل الحركة على هذه الشبكة، أو مكان أقرب إلى مرسلها.</translation>
    </message>
    <message>
        <source>The service sent this answer without sound, so you can only read it.</source>
        <translation>أرسلت الخدمة هذا الجواب بلا صوت، فلا يمكنك إلا قراءته.</translation>
    </message>
    <message>
        <source>Ask again to hear it; if that happens often, choose another voice or model.</source>
        <translation>اسأل مجددًا لتسمعه؛ وإن تكرر ذلك فاختر صوتًا آخر أو نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The demo needs its embedded server, which is not running.</source>
        <translation>يحتاج العرض التجريبي إلى خادمه المدمج، وهو لا يعمل.</translation>
    </message>
    <message>
        <source>The demo server did not start.</source>
        <translation>لم يبدأ خادم العرض التجريبي.</translation>
    </message>
    <message>
        <source>Attune cannot talk without it or a key; &apos;attune check&apos; tells more.</source>
        <translation>لا يستطيع Attune الكلام دونه أو دون مفتاح؛ ويخبرك «attune check» بالمزيد.</translation>
    </message>
    <message>
        <source>The demo server did not start: this account may not run {file}.</source>
        <translation>لم يبدأ خادم العرض التجريبي: لا يُسمح لهذا الحساب بتشغيل {file}.</translation>
    </message>
    <message>
        <source>Install Attune where this account may read and run it, or enter a key.</source>
        <translation>ثبّت Attune حيث يستطيع هذا الحساب قراءته وتشغيله، أو أدخل مفتاحًا.</translation>
    </message>
    <message>
        <source>You are muted.</source>
        <translation>صوتك مكتوم.</translation>
    </message>
    <message>
        <source>Nothing that you say is sent until you unmute.</source>
        <translation>لا يُرسل شيء مما تقوله حتى تلغي الكتم.</translation>
    </message>
    <message numerus="yes">
        <source>This computer slept for {minutes} minutes.</source>
        <translation>
            <numerusform>نام هذا الحاسوب أقل من دقيقة.</numerusform>
            <numerusform>نام هذا الحاسوب دقيقة واحدة.</numerusform>
            <numerusform>نام هذا الحاسوب دقيقتين.</numerusform>
            <numerusform>نام هذا الحاسوب {minutes} دقائق.</numerusform>
            <numerusform>نام هذا الحاسوب {minutes} دقيقة.</numerusform>
            <numerusform>نام هذا الحاسوب {minutes} دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your microphone stays muted until you unmute it.</source>
        <translation>يبقى الميكروفون مكتومًا حتى تلغي الكتم.</translation>
    </message>
    <message>
        <source>The session is paused, so nothing was sent.</source>
        <translation>الجلسة متوقفة مؤقتًا، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Resume it first.</source>
        <translation>استأنفها أولًا.</translation>
    </message>
    <message>
        <source>Something went wrong inside Attune; the conversation may be incomplete.</source>
        <translation>حدث خطأ داخل Attune؛ وقد تكون المحادثة ناقصة.</translation>
    </message>
    <message>
        <source>End and start again if it stays silent.</source>
        <translation>أنهِ وابدأ من جديد إن بقي صامتًا.</translation>
    </message>
    <message>
        <source>Attune closed unexpectedly last time.</source>
        <translation>أُغلق Attune في المرة السابقة على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>The report lies in {folder}; nothing was sent.</source>
        <translation>التقرير في {folder}؛ ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>What goes over the connection is being written to {file}, {extent}.</source>
        <translation>ما يمر عبر الاتصال يُكتب في {file}، {extent}.</translation>
    </message>
    <message>
        <source>It holds what is said, typed and shown.</source>
        <translation>يحوي ما يُقال ويُكتب ويُعرض.</translation>
    </message>
    <message>
        <source>Sound needs the PortAudio library, which is not installed.</source>
        <translation>يحتاج الصوت إلى مكتبة PortAudio، وهي غير مثبتة.</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu run &apos;sudo apt install libportaudio2 libasound2-plugins&apos;, then start Attune again.</source>
        <translation>على Debian أو Ubuntu شغّل «sudo apt install libportaudio2 libasound2-plugins»، ثم ابدأ Attune مجددًا.</translation>
    </message>
    <message>
        <source>The {what} is in use by another program.</source>
        <translation>{what}: يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>Close that program or choose another {what} in the settings.</source>
        <translation>أغلق ذلك البرنامج أو اختر جهازًا آخر ({what}) في الإعدادات.</translation>
    </message>
    <message>
        <source>No {what} was found.</source>
        <translation>{what}: لم يوجد.</translation>
    </message>
    <message>
        <source>Plug one in, or check the system&apos;s sound settings.</source>
        <translation>صِل واحدًا، أو تحقق من إعدادات الصوت في النظام.</translation>
    </message>
    <message>
        <source>The {what} could not be opened.</source>
        <translation>{what}: تعذر فتحه.</translation>
    </message>
    <message>
        <source>Check the system&apos;s sound settings.</source>
        <translation>تحقق من إعدادات الصوت في النظام.</translation>
    </message>
    <message>
        <source>The {what} &apos;{name}&apos; is not there.</source>
        <translation>{what} «{name}» غير موجود.</translation>
    </message>
    <message>
        <source>Plug it in or choose another in the settings.</source>
        <translation>صِله أو اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>Several devices have the name &apos;{name}&apos;, and Attune does not guess which is your {what}.</source>
        <translation>عدة أجهزة تحمل الاسم «{name}»، ولا يخمّن Attune أيها جهازك ({what}).</translation>
    </message>
    <message>
        <source>Choose one of them in the settings.</source>
        <translation>اختر واحدًا منها في الإعدادات.</translation>
    </message>
    <message>
        <source>The computer&apos;s sound system does not answer.</source>
        <translation>لا يرد نظام الصوت في الحاسوب.</translation>
    </message>
    <message>
        <source>Restart the computer if this lasts.</source>
        <translation>أعد تشغيل الحاسوب إذا استمر ذلك.</translation>
    </message>
    <message>
        <source>The {what} stopped.</source>
        <translation>{what}: توقف.</translation>
    </message>
    <message>
        <source>Attune is opening it again.</source>
        <translation>يفتحه Attune من جديد.</translation>
    </message>
    <message>
        <source>The {what} is open but silent.</source>
        <translation>{what}: مفتوح لكنه صامت.</translation>
    </message>
    <message>
        <source>The conversation goes on without the {what}, and Attune keeps trying.</source>
        <translation>تستمر المحادثة من دونه ({what})، ويواصل Attune المحاولة.</translation>
    </message>
    <message>
        <source>The microphone &apos;{name}&apos; has gone.</source>
        <translation>الميكروفون «{name}» لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Attune does not listen with another that you did not choose: plug it in again, or choose one in the settings.</source>
        <translation>لا يستمع Attune بميكروفون لم تختره: صِله مجددًا، أو اختر واحدًا في الإعدادات.</translation>
    </message>
    <message>
        <source>The speaker &apos;{name}&apos; has gone.</source>
        <translation>مكبر الصوت «{name}» لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The captions go on; plug it in again, or choose another in the settings.</source>
        <translation>تستمر التعليقات؛ صِله مجددًا، أو اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has gone with its loudspeaker.</source>
        <translation>«{name}» لم يعد موجودًا مع مكبر صوته.</translation>
    </message>
    <message>
        <source>Attune hears the computer again once it is back; or choose another in the settings.</source>
        <translation>يسمع Attune الحاسوب مجددًا عند عودته؛ أو اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>Attune now listens with &apos;{now}&apos; instead of &apos;{was}&apos;, as the system chose.</source>
        <translation>يستمع Attune الآن عبر «{now}» بدلًا من «{was}»، كما اختار النظام.</translation>
    </message>
    <message>
        <source>You can choose another in the settings.</source>
        <translation>يمكنك اختيار غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>Attune now speaks through &apos;{now}&apos; instead of &apos;{was}&apos;, as the system chose.</source>
        <translation>يتكلم Attune الآن عبر «{now}» بدلًا من «{was}»، كما اختار النظام.</translation>
    </message>
    <message>
        <source>The microphone delivers nothing but digital silence.</source>
        <translation>لا يعطي الميكروفون إلا صمتًا رقميًا.</translation>
    </message>
    <message>
        <source>Check that it is not muted and that the system lets Attune use it.</source>
        <translation>تحقق من أنه غير مكتوم وأن النظام يسمح لـ Attune باستخدامه.</translation>
    </message>
    <message>
        <source>The system has muted the microphone &apos;{name}&apos;, so Attune hears nothing.</source>
        <translation>كتم النظام الميكروفون «{name}»، فلا يسمع Attune شيئًا.</translation>
    </message>
    <message>
        <source>Unmute it in the system&apos;s sound settings.</source>
        <translation>ألغِ كتمه في إعدادات صوت النظام.</translation>
    </message>
    <message>
        <source>The system has muted the loudspeaker &apos;{name}&apos;, so you hear nothing.</source>
        <translation>كتم النظام مكبر الصوت «{name}»، فلا تسمع شيئًا.</translation>
    </message>
    <message>
        <source>Unmute it or turn it up in the system&apos;s sound settings; the captions go on.</source>
        <translation>ألغِ الكتم أو ارفع الصوت من إعدادات الصوت في النظام؛ تستمر التعليقات.</translation>
    </message>
    <message>
        <source>Your microphone is overdriven, which makes you hard to understand.</source>
        <translation>صوت الميكروفون مرتفع جدًا فيصعب فهمك.</translation>
    </message>
    <message>
        <source>Turn its level down in the system&apos;s sound settings, or move it away a little.</source>
        <translation>اخفض مستواه في إعدادات الصوت، أو أبعده قليلًا.</translation>
    </message>
    <message>
        <source>The cleaning of the microphone&apos;s sound failed and was started again. You are heard.</source>
        <translation>تعطلت تنقية صوت الميكروفون وأُعيد تشغيلها. صوتك مسموع.</translation>
    </message>
    <message>
        <source>Should echo or noise bother you, stop and start the conversation.</source>
        <translation>إن أزعجك صدى أو ضجيج فأنهِ المحادثة وابدأها مجددًا.</translation>
    </message>
    <message>
        <source>Attune hears its own voice through your loudspeaker and cannot take it out.</source>
        <translation>يسمع Attune صوته من مكبر الصوت ولا يستطيع إزالته.</translation>
    </message>
    <message>
        <source>Headphones help, or a lower volume.</source>
        <translation>تفيد سماعات الرأس، أو خفض الصوت.</translation>
    </message>
    <message>
        <source>An answer was longer than ten minutes.</source>
        <translation>زاد جواب على عشر دقائق.</translation>
    </message>
    <message>
        <source>Its end was left out.</source>
        <translation>تُركت نهايته.</translation>
    </message>
    <message>
        <source>On macOS, Attune hears the computer only through a loopback device.</source>
        <translation>على macOS لا يسمع Attune الحاسوب إلا عبر جهاز إرجاع.</translation>
    </message>
    <message>
        <source>Install one such as BlackHole and choose it as the system audio device in the settings.</source>
        <translation>ثبّت جهازًا مثل BlackHole واختره في الإعدادات جهازًا لصوت النظام.</translation>
    </message>
    <message>
        <source>Hearing the computer needs the package SoundCard here: pip install soundcard.</source>
        <translation>سماع الحاسوب يحتاج هنا إلى الحزمة SoundCard: ‏pip install soundcard.</translation>
    </message>
    <message>
        <source>Or choose a &apos;Stereo Mix&apos; input as the system audio device in the settings.</source>
        <translation>أو اختر في الإعدادات مدخل «Stereo Mix» جهازًا لصوت النظام.</translation>
    </message>
    <message>
        <source>Hearing the computer needs PulseAudio or PipeWire with its tool pactl.</source>
        <translation>سماع الحاسوب يحتاج إلى PulseAudio أو PipeWire مع الأداة pactl.</translation>
    </message>
    <message>
        <source>Install the package pulseaudio-utils, or choose a loopback input in the settings.</source>
        <translation>ثبّت الحزمة pulseaudio-utils، أو اختر مدخل إرجاع في الإعدادات.</translation>
    </message>
    <message>
        <source>The recording cannot be written to &apos;{file}&apos;: {why}.</source>
        <translation>تعذرت كتابة التسجيل في «{file}»: {why}.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>لا يُسجل شيء.</translation>
    </message>
    <message>
        <source>The recording stopped: {why}.</source>
        <translation>توقف التسجيل: {why}.</translation>
    </message>
    <message>
        <source>The recording has reached the longest that its file can be.</source>
        <translation>بلغ التسجيل أقصى طول يسعه ملفه.</translation>
    </message>
    <message>
        <source>It ended and is complete.</source>
        <translation>انتهى وهو كامل.</translation>
    </message>
    <message>
        <source>Nothing is recorded: FLAC files need the Python package soundfile, which is missing here.</source>
        <translation>لا يُسجَّل شيء: تحتاج ملفات FLAC إلى حزمة بايثون soundfile، وهي غير موجودة هنا.</translation>
    </message>
    <message>
        <source>Choose WAV as the format of recordings in the settings.</source>
        <translation>اختر WAV صيغةً للتسجيلات في الإعدادات.</translation>
    </message>
    <message>
        <source>The camera has stopped delivering pictures.</source>
        <translation>توقفت الكاميرا عن إعطاء الصور.</translation>
    </message>
    <message>
        <source>Check its cable and switch it on again.</source>
        <translation>تحقق من كبلها وشغّلها مجددًا.</translation>
    </message>
    <message>
        <source>The camera delivers the same picture over and over.</source>
        <translation>تعطي الكاميرا الصورة نفسها مرارًا.</translation>
    </message>
    <message>
        <source>Check whether another program holds it.</source>
        <translation>تحقق مما إذا كان برنامج آخر يستخدمها.</translation>
    </message>
    <message>
        <source>The camera was switched off because its picture stood still.</source>
        <translation>أُطفئت الكاميرا لأن صورتها ثابتة.</translation>
    </message>
    <message>
        <source>Switch it on again.</source>
        <translation>شغّلها مجددًا.</translation>
    </message>
    <message>
        <source>The camera sees nothing but black.</source>
        <translation>لا ترى الكاميرا إلا السواد.</translation>
    </message>
    <message>
        <source>Open its shutter or switch on a light.</source>
        <translation>افتح غطاءها أو أشعل ضوءًا.</translation>
    </message>
    <message>
        <source>The camera {name} is not connected.</source>
        <translation>الكاميرا {name} غير موصولة.</translation>
    </message>
    <message>
        <source>There is {names}.</source>
        <translation>يوجد {names}.</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>لا كاميرا موصولة.</translation>
    </message>
    <message>
        <source>The camera delivers no picture.</source>
        <translation>لا تعطي الكاميرا صورة.</translation>
    </message>
    <message>
        <source>Check its shutter.</source>
        <translation>تحقق من غطائها.</translation>
    </message>
    <message>
        <source>The screen is locked.</source>
        <translation>الشاشة مقفلة.</translation>
    </message>
    <message>
        <source>Attune sees nothing until it is unlocked.</source>
        <translation>لا يرى Attune شيئًا حتى تُفتح.</translation>
    </message>
    <message>
        <source>This desktop does not tell when the screen is locked.</source>
        <translation>لا يخبر سطح المكتب هذا متى تكون الشاشة مقفلة.</translation>
    </message>
    <message>
        <source>Pause or stop sharing before you leave.</source>
        <translation>أوقف المشاركة مؤقتًا أو أنهها قبل أن تغادر.</translation>
    </message>
    <message>
        <source>The screen can no longer be captured.</source>
        <translation>لم يعد ممكنًا التقاط الشاشة.</translation>
    </message>
    <message>
        <source>Share it again when the display is back.</source>
        <translation>شاركها مجددًا حين تعود.</translation>
    </message>
    <message>
        <source>The screen cannot be captured now.</source>
        <translation>لا يمكن التقاط الشاشة الآن.</translation>
    </message>
    <message>
        <source>Attune tries again every second.</source>
        <translation>يحاول Attune كل ثانية.</translation>
    </message>
    <message>
        <source>The shared screen has changed its size, scale or place.</source>
        <translation>تغير حجم الشاشة المشاركة أو مقياسها أو موضعها.</translation>
    </message>
    <message>
        <source>Pick a region again, or put the screen back as it was.</source>
        <translation>اختر منطقة مجددًا، أو أعد الشاشة كما كانت.</translation>
    </message>
    <message>
        <source>The screen {name} is not connected.</source>
        <translation>الشاشة {name} غير موصولة.</translation>
    </message>
    <message>
        <source>Pick another screen.</source>
        <translation>اختر شاشة أخرى.</translation>
    </message>
    <message>
        <source>The shared region is not on any screen.</source>
        <translation>المنطقة المشاركة ليست على أي شاشة.</translation>
    </message>
    <message>
        <source>Pick a region again.</source>
        <translation>اختر منطقة مجددًا.</translation>
    </message>
    <message>
        <source>The shared window was closed.</source>
        <translation>أُغلقت النافذة المشاركة.</translation>
    </message>
    <message>
        <source>Share another one.</source>
        <translation>شارك غيرها.</translation>
    </message>
    <message>
        <source>The shared window is minimised.</source>
        <translation>النافذة المشاركة مصغرة.</translation>
    </message>
    <message>
        <source>Attune sees it again once you open it.</source>
        <translation>يراها Attune مجددًا حين تفتحها.</translation>
    </message>
    <message>
        <source>The shared window is on another workspace.</source>
        <translation>النافذة المشاركة في مساحة عمل أخرى.</translation>
    </message>
    <message>
        <source>Attune sees it again once you are there.</source>
        <translation>يراها Attune مجددًا حين تكون هناك.</translation>
    </message>
    <message>
        <source>A part of the shared window lies under other windows;</source>
        <translation>جزء من النافذة المشاركة تحت نوافذ أخرى؛</translation>
    </message>
    <message>
        <source>Attune sees grey there.</source>
        <translation>يرى Attune هناك رماديًا.</translation>
    </message>
    <message>
        <source>Other windows lie over the shared window.</source>
        <translation>نوافذ أخرى فوق النافذة المشاركة.</translation>
    </message>
    <message>
        <source>Attune sees it again once it is in front.</source>
        <translation>يراها Attune مجددًا حين تكون في الأمام.</translation>
    </message>
    <message>
        <source>On this desktop Attune cannot see the windows.</source>
        <translation>لا يستطيع Attune رؤية النوافذ على سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Share a region or a screen.</source>
        <translation>شارك منطقة أو شاشة.</translation>
    </message>
    <message>
        <source>There is no display to share from.</source>
        <translation>لا شاشة لمشاركتها.</translation>
    </message>
    <message>
        <source>Start Attune inside a desktop session, or share a picture file.</source>
        <translation>ابدأ Attune داخل جلسة سطح مكتب، أو شارك ملف صورة.</translation>
    </message>
    <message>
        <source>This desktop runs on Wayland, where only its portal shows the screen.</source>
        <translation>سطح المكتب هذا يعمل بـ Wayland، ولا يعرض الشاشة فيه إلا بوابته.</translation>
    </message>
    <message>
        <source>Share from Attune&apos;s window, which asks the portal.</source>
        <translation>شارك من نافذة Attune، فهي تسأل البوابة.</translation>
    </message>
    <message>
        <source>Your desktop asks what Attune may see.</source>
        <translation>يسأل سطح المكتب عما يجوز لـ Attune رؤيته.</translation>
    </message>
    <message>
        <source>Choose it there.</source>
        <translation>اختره هناك.</translation>
    </message>
    <message>
        <source>The desktop is about to show the screen.</source>
        <translation>سطح المكتب على وشك عرض الشاشة.</translation>
    </message>
    <message>
        <source>This Wayland desktop offers no way to share the screen.</source>
        <translation>لا يتيح سطح مكتب Wayland هذا مشاركة الشاشة.</translation>
    </message>
    <message>
        <source>Install xdg-desktop-portal and the part of it for your desktop, or log in to an X11 session.</source>
        <translation>ثبّت xdg-desktop-portal وجزءه الخاص بسطح مكتبك، أو ادخل جلسة X11.</translation>
    </message>
    <message>
        <source>PipeWire&apos;s client library is missing, without which no program sees a Wayland screen.</source>
        <translation>مكتبة PipeWire غير موجودة، ودونها لا يرى أي برنامج شاشة Wayland.</translation>
    </message>
    <message>
        <source>Install it (libpipewire), or log in to an X11 session.</source>
        <translation>ثبّتها (libpipewire)، أو ادخل جلسة X11.</translation>
    </message>
    <message>
        <source>You did not allow the screen to be shared.</source>
        <translation>لم تسمح بمشاركة الشاشة.</translation>
    </message>
    <message>
        <source>Share again when you want to.</source>
        <translation>شارك مجددًا متى شئت.</translation>
    </message>
    <message>
        <source>The desktop could not share the screen.</source>
        <translation>تعذر على سطح المكتب مشاركة الشاشة.</translation>
    </message>
    <message>
        <source>Share again, and choose what to show.</source>
        <translation>شارك مجددًا واختر ما يُعرض.</translation>
    </message>
    <message>
        <source>The desktop has stopped the sharing of the screen.</source>
        <translation>أوقف سطح المكتب مشاركة الشاشة.</translation>
    </message>
    <message>
        <source>The desktop gave permission, but its pictures do not arrive.</source>
        <translation>سمح سطح المكتب، لكن صوره لا تصل.</translation>
    </message>
    <message>
        <source>Share again.</source>
        <translation>شارك مجددًا.</translation>
    </message>
    <message>
        <source>On Wayland Attune cannot tell windows apart: neither password managers nor its own window are painted over.</source>
        <translation>على Wayland لا يميز Attune النوافذ: لا تُغطى برامج كلمات المرور ولا نافذته.</translation>
    </message>
    <message>
        <source>Share a single window, or hide parts by hand.</source>
        <translation>شارك نافذة واحدة، أو أخفِ أجزاء يدويًا.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>خادم X لا يجيب.</translation>
    </message>
    <message>
        <source>This picture is larger than 64 MB.</source>
        <translation>هذه الصورة أكبر من 64 ميغابايت.</translation>
    </message>
    <message>
        <source>This is not a picture that Attune can read.</source>
        <translation>ليست هذه صورة يستطيع Attune قراءتها.</translation>
    </message>
    <message>
        <source>Attune cannot save what is said: {cause}.</source>
        <translation>لا يستطيع Attune حفظ ما يُقال: {cause}.</translation>
    </message>
    <message>
        <source>The conversation goes on and is kept in memory; saving resumes by itself when this is mended.</source>
        <translation>تستمر المحادثة وتبقى في الذاكرة؛ ويُستأنف الحفظ تلقائيًا حين يُصلح ذلك.</translation>
    </message>
    <message>
        <source>Attune saves what is said again.</source>
        <translation>يحفظ Attune ما يُقال من جديد.</translation>
    </message>
    <message>
        <source>Some of what was said could not be kept: saving was impossible for too long.</source>
        <translation>تعذر حفظ بعض ما قيل: كان الحفظ مستحيلًا وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>Your conversations were last kept by a newer Attune.</source>
        <translation>آخر من حفظ محادثاتك إصدار أحدث من Attune.</translation>
    </message>
    <message>
        <source>This one leaves them alone and keeps nothing; update Attune to go on.</source>
        <translation>هذا الإصدار لا يمسها ولا يحفظ شيئًا؛ حدّث Attune لتتابع.</translation>
    </message>
    <message>
        <source>Attune goes on from your conversation of {when}: {title}</source>
        <translation>يُكمل Attune محادثتك بتاريخ {when}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>It was told {turns} of its turns and {notes} of your notes. You can change or delete all of it under History.</source>
        <translation>
            <numerusform>أُخبر بعدد {turns} من أقوالها، ولم يُخبر بأي من ملاحظاتك. يمكنك تغيير كل ذلك أو حذفه في السجل.</numerusform>
            <numerusform>أُخبر بعدد {turns} من أقوالها وبملاحظة واحدة من ملاحظاتك. يمكنك تغيير كل ذلك أو حذفه في السجل.</numerusform>
            <numerusform>أُخبر بعدد {turns} من أقوالها وبملاحظتين من ملاحظاتك. يمكنك تغيير كل ذلك أو حذفه في السجل.</numerusform>
            <numerusform>أُخبر بعدد {turns} من أقوالها وبـ{notes} ملاحظات من ملاحظاتك. يمكنك تغيير كل ذلك أو حذفه في السجل.</numerusform>
            <numerusform>أُخبر بعدد {turns} من أقوالها وبـ{notes} ملاحظة من ملاحظاتك. يمكنك تغيير كل ذلك أو حذفه في السجل.</numerusform>
            <numerusform>أُخبر بعدد {turns} من أقوالها وبـ{notes} ملاحظة من ملاحظاتك. يمكنك تغيير كل ذلك أو حذفه في السجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attune was told {notes} of your notes.</source>
        <translation>
            <numerusform>لم يُخبر Attune بأي من ملاحظاتك.</numerusform>
            <numerusform>أُخبر Attune بملاحظة واحدة من ملاحظاتك.</numerusform>
            <numerusform>أُخبر Attune بملاحظتين من ملاحظاتك.</numerusform>
            <numerusform>أُخبر Attune بـ{notes} ملاحظات من ملاحظاتك.</numerusform>
            <numerusform>أُخبر Attune بـ{notes} ملاحظة من ملاحظاتك.</numerusform>
            <numerusform>أُخبر Attune بـ{notes} ملاحظة من ملاحظاتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings cannot be kept ({why}).</source>
        <translation>تعذر حفظ الإعدادات ({why}).</translation>
    </message>
    <message>
        <source>The settings file cannot be read ({why}).</source>
        <translation>تعذرت قراءة ملف الإعدادات ({why}).</translation>
    </message>
    <message>
        <source>The settings file is broken, so the defaults are used.</source>
        <translation>ملف الإعدادات تالف، لذلك تُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>The settings file is broken, so the defaults are used; it is kept as {file}.</source>
        <translation>ملف الإعدادات تالف، لذلك تُستخدم القيم الافتراضية؛ وهو محفوظ باسم {file}.</translation>
    </message>
    <message>
        <source>The knowledge file {file} cannot be read as text;</source>
        <translation>تعذرت قراءة ملف المعرفة {file} نصًا؛</translation>
    </message>
    <message>
        <source>Attune goes on without it.</source>
        <translation>يتابع Attune من دونه.</translation>
    </message>
    <message>
        <source>The knowledge file {file} is longer than {most} characters;</source>
        <translation>ملف المعرفة {file} أطول من {most} حرف؛</translation>
    </message>
    <message>
        <source>give Attune the part that matters.</source>
        <translation>أعطِ Attune الجزء المهم.</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>لا ملف تعريف باسم {name}.</translation>
    </message>
    <message>
        <source>There is a profile named {name} already.</source>
        <translation>يوجد ملف تعريف باسم {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The service does not name {code} among this model&apos;s languages.</source>
        <translation>لا تذكر الخدمة {code} بين لغات هذا النموذج.</translation>
    </message>
    <message>
        <source>Choose another language if it does not understand you.</source>
        <translation>اختر لغة أخرى إن لم يفهمك.</translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks.</source>
        <translation>يقرر هذا النموذج بنفسه مدة تفكيره.</translation>
    </message>
    <message>
        <source>This model takes a level of thinking, not a budget.</source>
        <translation>يقبل هذا النموذج مستوى للتفكير، لا ميزانية.</translation>
    </message>
    <message>
        <source>This model cannot think &apos;{wish}&apos;; it is asked for &apos;{least}&apos;.</source>
        <translation>لا يعرف هذا النموذج مستوى التفكير «{wish}»؛ يُطلب منه «{least}».</translation>
    </message>
    <message>
        <source>The service rejected context compression;</source>
        <translation>رفضت الخدمة ضغط السياق؛</translation>
    </message>
    <message>
        <source>long sessions may end early.</source>
        <translation>وقد تنتهي الجلسات الطويلة باكرًا.</translation>
    </message>
    <message>
        <source>Compression must end below where it begins,</source>
        <translation>يجب أن ينتهي الضغط تحت حد بدايته،</translation>
    </message>
    <message>
        <source>so the target is left out.</source>
        <translation>لذلك يُحذف الهدف.</translation>
    </message>
    <message>
        <source>This service itself decides when you have finished speaking.</source>
        <translation>تقرر هذه الخدمة بنفسها متى انتهيت من الكلام.</translation>
    </message>
    <message>
        <source>The credentials file {file} cannot be read as JSON.</source>
        <translation>تعذرت قراءة ملف بيانات الاعتماد {file} بصيغة JSON.</translation>
    </message>
    <message>
        <source>Choose another in the settings.</source>
        <translation>اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>The credentials file {file} is no service account&apos;s key.</source>
        <translation>ملف بيانات الاعتماد {file} ليس مفتاح حساب خدمة.</translation>
    </message>
    <message>
        <source>The certificate file {file} cannot be read.</source>
        <translation>تعذرت قراءة ملف الشهادات {file}.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>شهادة الخدمة غير موثوقة، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The demo server is not running yet.</source>
        <translation>خادم العرض التجريبي لا يعمل بعد.</translation>
    </message>
    <message>
        <source>Start a conversation first.</source>
        <translation>ابدأ محادثة أولًا.</translation>
    </message>
    <message>
        <source>The demo server does not answer.</source>
        <translation>خادم العرض التجريبي لا يرد.</translation>
    </message>
    <message>
        <source>Start the conversation again.</source>
        <translation>ابدأ المحادثة من جديد.</translation>
    </message>
    <message>
        <source>The demo server did not take that: {words}.</source>
        <translation>لم يقبل خادم العرض التجريبي ذلك: {words}.</translation>
    </message>
    <message>
        <source>The secret is used for now, but {why}.</source>
        <translation>يُستخدم السر الآن، لكن {why}.</translation>
    </message>
    <message>
        <source>The model could not be asked for a summary.</source>
        <translation>تعذر طلب ملخص من النموذج.</translation>
    </message>
    <message>
        <source>The conversation is kept as it is; try again later.</source>
        <translation>تبقى المحادثة كما هي؛ حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The recording {file} cannot be written ({why}).</source>
        <translation>تعذرت كتابة التسجيل {file} ({why}).</translation>
    </message>
    <message>
        <source>The conversation goes on without it.</source>
        <translation>تستمر المحادثة من دونه.</translation>
    </message>
    <message>
        <source>The file could not be written: {why}.</source>
        <translation>تعذرت كتابة الملف: {why}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>This conversation is private:</source>
        <translation>هذه المحادثة خاصة:</translation>
    </message>
    <message>
        <source>nothing of it is kept, no note either.</source>
        <translation>لا يُحفظ منها شيء، ولا ملاحظة أيضًا.</translation>
    </message>
    <message>
        <source>An empty note cannot be kept.</source>
        <translation>لا يمكن حفظ ملاحظة فارغة.</translation>
    </message>
    <message>
        <source>Write something, or delete the note.</source>
        <translation>اكتب شيئًا، أو احذف الملاحظة.</translation>
    </message>
    <message>
        <source>This is no file of Attune&apos;s memory, or it is damaged.</source>
        <translation>ليس هذا ملفًا من ذاكرة Attune، أو إنه تالف.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file was written by a newer Attune.</source>
        <translation>كُتب هذا الملف بنسخة أحدث من Attune.</translation>
    </message>
    <message>
        <source>Update Attune here, then take it in.</source>
        <translation>حدّث Attune هنا ثم استورده.</translation>
    </message>
    <message>
        <source>This file is too large to be taken in.</source>
        <translation>هذا الملف أكبر من أن يُستورد.</translation>
    </message>
    <message>
        <source>Attune is closing its memory.</source>
        <translation>يغلق Attune ذاكرته.</translation>
    </message>
    <message>
        <source>Nothing more is read or kept.</source>
        <translation>لا يُقرأ شيء بعد الآن ولا يُحفظ.</translation>
    </message>
    <message>
        <source>The memory takes too long to answer.</source>
        <translation>تستغرق الذاكرة وقتًا طويلًا في الرد.</translation>
    </message>
    <message>
        <source>The memory is too busy.</source>
        <translation>الذاكرة مشغولة جدًا.</translation>
    </message>
    <message>
        <source>The memory could not do this.</source>
        <translation>لم تستطع الذاكرة فعل ذلك.</translation>
    </message>
    <message>
        <source>What was kept before is unchanged.</source>
        <translation>ما حُفظ من قبل لم يتغير.</translation>
    </message>
    <message>
        <source>The memory cannot be used now: {cause}.</source>
        <translation>تعذر استخدام الذاكرة الآن: {cause}.</translation>
    </message>
    <message>
        <source>The setting {setting} {what}.</source>
        <translation>الإعداد {setting} {what}.</translation>
    </message>
    <message>
        <source>The default {value} is used.</source>
        <translation>تُستخدم القيمة الافتراضية {value}.</translation>
    </message>
    <message>
        <source>{name} is ignored.</source>
        <translation>يُتجاهل {name}.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _ only, not {name}.</source>
        <translation>لا يحوي اسم ملف التعريف إلا حروفًا وأرقامًا و- و_، لا {name}.</translation>
    </message>
    <message>
        <source>The profile cannot be renamed ({why}).</source>
        <translation>تعذرت إعادة تسمية ملف التعريف ({why}).</translation>
    </message>
    <message>
        <source>The profile cannot be deleted ({why}).</source>
        <translation>تعذر حذف ملف التعريف ({why}).</translation>
    </message>
    <message>
        <source>The choice of a profile cannot be kept ({why}).</source>
        <translation>تعذر حفظ اختيار ملف التعريف ({why}).</translation>
    </message>
    <message>
        <source>The scenario {file} cannot be read as text.</source>
        <translation>تعذرت قراءة السيناريو {file} نصًا.</translation>
    </message>
    <message>
        <source>The scenario {name} is left out, because something in its file is not right: {why}.</source>
        <translation>حُذف السيناريو {name} لأن في ملفه خطأ: {why}.</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>صحّح الملف.</translation>
    </message>
    <message>
        <source>The sharing of {shown} has ended.</source>
        <translation>انتهت المشاركة: {shown}.</translation>
    </message>
    <message>
        <source>Share it again.</source>
        <translation>شاركه مجددًا.</translation>
    </message>
    <message>
        <source>The sharing of {shown} stopped after an unexpected fault.</source>
        <translation>توقفت المشاركة بعد عطل غير متوقع: {shown}.</translation>
    </message>
    <message>
        <source>On this desktop Attune looks at the screen by itself:</source>
        <translation>على سطح المكتب هذا ينظر Attune إلى الشاشة بنفسه:</translation>
    </message>
    <message>
        <source>pick a region on it.</source>
        <translation>اختر منطقة عليها.</translation>
    </message>
    <message>
        <source>The library libxcb is missing, without which the screen cannot be seen.</source>
        <translation>مكتبة libxcb غير موجودة، ولا يمكن رؤية الشاشة من دونها.</translation>
    </message>
    <message>
        <source>Install the package libxcb1.</source>
        <translation>ثبّت الحزمة libxcb1.</translation>
    </message>
    <message>
        <source>There is no video {name}, and no camera of that name.</source>
        <translation>لا فيديو باسم {name} ولا كاميرا بهذا الاسم.</translation>
    </message>
    <message>
        <source>Choose another camera.</source>
        <translation>اختر كاميرا أخرى.</translation>
    </message>
    <message>
        <source>{name} is not a video that Attune can play.</source>
        <translation>ليس {name} فيديو يستطيع Attune تشغيله.</translation>
    </message>
    <message>
        <source>{file} is not a picture that Attune can read.</source>
        <translation>ليس {file} صورة يستطيع Attune قراءتها.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be read: {why}.</source>
        <translation>تعذرت قراءة الصورة {file}: {why}.</translation>
    </message>
    <message>
        <source>The picture {file} is larger than 64 MB.</source>
        <translation>الصورة {file} أكبر من 64 ميغابايت.</translation>
    </message>
    <message>
        <source>Another sound test is running.</source>
        <translation>هناك اختبار صوت آخر قيد التشغيل.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>No loudspeaker was found whose sound could be heard.</source>
        <translation>لم يُعثر على مكبر صوت يمكن سماع صوته.</translation>
    </message>
    <message>
        <source>Connect one, or choose another in the settings.</source>
        <translation>صِل واحدًا، أو اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>Attune starts &quot;{server}&quot; for the first time: {command}</source>
        <translation>يبدأ Attune تشغيل «{server}» لأول مرة: {command}</translation>
    </message>
    <message>
        <source>The tools of &quot;{server}&quot; cannot be used.</source>
        <translation>لا يمكن استخدام أدوات «{server}».</translation>
    </message>
    <message>
        <source>The entry &quot;{server}&quot; in {file} cannot be used (line {line}, column {column}): {what}.</source>
        <translation>لا يمكن استخدام الإدخال «{server}» في {file} (السطر {line}، العمود {column}): {what}.</translation>
    </message>
    <message>
        <source>What ran before goes on.</source>
        <translation>ما كان يعمل من قبل يواصل العمل.</translation>
    </message>
    <message>
        <source>{file} cannot be used (line {line}, column {column}): {what}.</source>
        <translation>لا يمكن استخدام {file} (السطر {line}، العمود {column}): {what}.</translation>
    </message>
    <message>
        <source>&quot;{server}&quot; has changed what it says of its tools: {tools}.</source>
        <translation>غيّر «{server}» ما يقوله عن أدواته: {tools}.</translation>
    </message>
    <message>
        <source>They stay off until you have looked.</source>
        <translation>تبقى متوقفة حتى تراجعها.</translation>
    </message>
    <message>
        <source>The program &quot;{program}&quot; was not found.</source>
        <translation>لم يُعثر على البرنامج «{program}».</translation>
    </message>
    <message>
        <source>Install it, or give its whole path in the file, then start the server again.</source>
        <translation>ثبّته، أو اكتب مساره الكامل في الملف، ثم شغّل الخادم من جديد.</translation>
    </message>
    <message>
        <source>The program &quot;{program}&quot; cannot be started: {why}.</source>
        <translation>لا يمكن تشغيل البرنامج «{program}»: {why}.</translation>
    </message>
    <message>
        <source>Mend the entry in the file, then reload it.</source>
        <translation>أصلح الإدخال في الملف ثم أعد تحميله.</translation>
    </message>
    <message>
        <source>Its folder &quot;{folder}&quot; does not exist.</source>
        <translation>مجلده «{folder}» غير موجود.</translation>
    </message>
    <message>
        <source>The keyring lacks {names}.</source>
        <translation>ينقص حلقة المفاتيح {names}.</translation>
    </message>
    <message>
        <source>Enter it under Your servers.</source>
        <translation>أدخله في «خوادمك».</translation>
    </message>
    <message>
        <source>Its list of tools has no end.</source>
        <translation>قائمة أدواته لا تنتهي.</translation>
    </message>
    <message>
        <source>It no longer answered.</source>
        <translation>لم يعد يجيب.</translation>
    </message>
    <message>
        <source>It was started, but said nothing for a minute.</source>
        <translation>بدأ تشغيله، لكنه لم يقل شيئًا لدقيقة.</translation>
    </message>
    <message>
        <source>See whether its command is right; a program that has to be fetched first may need a second attempt.</source>
        <translation>تحقق من صحة الأمر؛ البرنامج الذي يجب تنزيله أولًا قد يحتاج إلى محاولة ثانية.</translation>
    </message>
    <message>
        <source>It writes text where only messages belong, so it cannot be understood.</source>
        <translation>يكتب نصًا حيث لا تصلح إلا الرسائل، فلا يمكن فهمه.</translation>
    </message>
    <message>
        <source>See whether its command is that of an MCP server that speaks over stdio.</source>
        <translation>تحقق من أن الأمر يخص خادم MCP يتحدث عبر stdio.</translation>
    </message>
    <message>
        <source>It refused to begin: {words}</source>
        <translation>رفض أن يبدأ: {words}</translation>
    </message>
    <message>
        <source>It stopped by itself.</source>
        <translation>توقف من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Its last words may tell why.</source>
        <translation>قد تخبر كلماته الأخيرة بالسبب.</translation>
    </message>
    <message>
        <source>It ended before it was ready.</source>
        <translation>انتهى قبل أن يصبح جاهزًا.</translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted.</source>
        <translation>لا يمكن الوثوق بشهادته.</translation>
    </message>
    <message>
        <source>Ask whoever runs it.</source>
        <translation>اسأل من يديره.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>لا يجيب.</translation>
    </message>
    <message>
        <source>See whether the address is right.</source>
        <translation>تحقق من صحة العنوان.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>لا يمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>See whether it runs, and whether the network is there.</source>
        <translation>تحقق من أنه يعمل ومن وجود الشبكة.</translation>
    </message>
    <message>
        <source>What answers there does not speak HTTP as it should.</source>
        <translation>ما يجيب هناك لا يتحدث HTTP كما ينبغي.</translation>
    </message>
    <message>
        <source>It lets nobody in (HTTP {code}).</source>
        <translation>لا يسمح لأحد بالدخول (HTTP {code}).</translation>
    </message>
    <message>
        <source>Put its key into &quot;headers&quot; in the file, best as a name in the keyring.</source>
        <translation>ضع مفتاحه في «headers» في الملف، والأفضل كاسم في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>It answered with HTTP {code}.</source>
        <translation>أجاب بـ HTTP {code}.</translation>
    </message>
    <message>
        <source>The line to it has ended.</source>
        <translation>انتهى الخط إليه.</translation>
    </message>
    <message>
        <source>What answers there is not an MCP server.</source>
        <translation>ما يجيب هناك ليس خادم MCP.</translation>
    </message>
    <message numerus="yes">
        <source>{limit} tools are on, which is the limit that you have set.</source>
        <translation>
            <numerusform>لا أدوات مفعّلة، وهذا هو الحد الذي عيّنته.</numerusform>
            <numerusform>أداة واحدة مفعّلة، وهذا هو الحد الذي عيّنته.</numerusform>
            <numerusform>أداتان مفعّلتان، وهذا هو الحد الذي عيّنته.</numerusform>
            <numerusform>{limit} أدوات مفعّلة، وهذا هو الحد الذي عيّنته.</numerusform>
            <numerusform>{limit} أداة مفعّلة، وهذا هو الحد الذي عيّنته.</numerusform>
            <numerusform>{limit} أداة مفعّلة، وهذا هو الحد الذي عيّنته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch another one off, or raise the limit in the preferences.</source>
        <translation>أوقف أداة أخرى، أو ارفع الحد في التفضيلات.</translation>
    </message>
    <message>
        <source>&quot;{server}&quot; has no tool &quot;{tool}&quot; any more.</source>
        <translation>لم تعد لدى «{server}» أداة «{tool}».</translation>
    </message>
    <message>
        <source>There is no server &quot;{server}&quot; any more.</source>
        <translation>لم يعد هناك خادم «{server}».</translation>
    </message>
    <message>
        <source>The file has a server &quot;{server}&quot; already.</source>
        <translation>في الملف خادم «{server}» بالفعل.</translation>
    </message>
    <message>
        <source>{file} has to be mended before it can be changed.</source>
        <translation>يجب إصلاح {file} قبل أن يمكن تغييره.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation>لا يمكن قراءة {file} ({why}).</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}).</source>
        <translation>لا يمكن كتابة {file} ({why}).</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of servers.</source>
        <translation>{file} أكبر من أن يكون قائمة خوادم.</translation>
    </message>
    <message>
        <source>Attune is still starting.</source>
        <translation>ما زال Attune يبدأ.</translation>
    </message>
    <message>
        <source>No sound server lets Attune hear what the loudspeakers play.</source>
        <translation>لا يتيح أي خادم صوت لـAttune سماع ما تشغّله مكبرات الصوت.</translation>
    </message>
    <message>
        <source>Check the system&apos;s sound settings, or choose a loopback input in Attune&apos;s.</source>
        <translation>تحقق من إعدادات صوت النظام، أو اختر مدخل استرجاع في إعدادات Attune.</translation>
    </message>
    <message>
        <source>What was written so far is complete. Press Record for another once this is mended.</source>
        <translation>ما كُتب حتى الآن كامل. اضغط «تسجيل» لتسجيل آخر بعد إصلاح ذلك.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>The shared memory {place} cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الذاكرة المشتركة {place}.</translation>
    </message>
    <message>
        <source>What is said is kept on this machine and goes there by itself later.</source>
        <translation>يُحفظ ما يُقال على هذا الجهاز ويُرسل إلى هناك لاحقًا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The connection to the shared memory {place} is not safe: the server does not encrypt it, or its certificate cannot be checked.</source>
        <translation>الاتصال بالذاكرة المشتركة {place} غير آمن: الخادم لا يشفّره أو يتعذر التحقق من شهادته.</translation>
    </message>
    <message>
        <source>Nothing was sent. Where the server has a certificate of its own, name its root with ?sslrootcert=FILE at the end of the address.</source>
        <translation>لم يُرسل شيء. إذا كانت للخادم شهادة خاصة به، فاذكر جذرها بإضافة ?sslrootcert=FILE في نهاية العنوان.</translation>
    </message>
    <message>
        <source>The shared memory {place} refused the name or password.</source>
        <translation>رفضت الذاكرة المشتركة {place} الاسم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>Enter its address again with both, under Memory in the preferences.</source>
        <translation>أدخل عنوانها من جديد مع كليهما، ضمن الذاكرة في التفضيلات.</translation>
    </message>
    <message>
        <source>There is no schema in {place} yet.</source>
        <translation>لا يوجد مخطط في {place} بعد.</translation>
    </message>
    <message>
        <source>Whoever runs it creates it with &apos;attune memory create-schema URL&apos;.</source>
        <translation>ينشئه من يديره بالأمر ‏attune memory create-schema URL.</translation>
    </message>
    <message>
        <source>The shared memory {place} was made for another version of Attune.</source>
        <translation>أُنشئت الذاكرة المشتركة {place} لإصدار آخر من Attune.</translation>
    </message>
    <message>
        <source>Update Attune, or have the schema created again.</source>
        <translation>حدِّث Attune أو اطلب إنشاء المخطط من جديد.</translation>
    </message>
    <message>
        <source>The shared memory {place} could not take what was sent ({code}).</source>
        <translation>لم تستطع الذاكرة المشتركة {place} قبول ما أُرسل ({code}).</translation>
    </message>
    <message>
        <source>It is kept on this machine.</source>
        <translation>يبقى محفوظًا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The shared memory is reached again;</source>
        <translation>عاد الاتصال بالذاكرة المشتركة؛</translation>
    </message>
    <message>
        <source>what was said meanwhile is on its way.</source>
        <translation>ما قيل في هذه الأثناء في طريقه إليها.</translation>
    </message>
    <message>
        <source>The address of a shared memory looks like postgresql://you@host/database.</source>
        <translation>عنوان الذاكرة المشتركة يشبه postgresql://you@host/database.</translation>
    </message>
    <message>
        <source>Correct it under Memory in the preferences.</source>
        <translation>صحّحه ضمن الذاكرة في التفضيلات.</translation>
    </message>
    <message>
        <source>A shared memory needs an encrypted connection whose certificate is checked.</source>
        <translation>تحتاج الذاكرة المشتركة إلى اتصال مشفّر يُتحقق من شهادته.</translation>
    </message>
    <message>
        <source>Leave sslmode out of its address, or set it to verify-full.</source>
        <translation>احذف sslmode من عنوانها أو اضبطه على verify-full.</translation>
    </message>
    <message>
        <source>The password of the shared memory is in your keyring;</source>
        <translation>كلمة مرور الذاكرة المشتركة في حلقة مفاتيحك؛</translation>
    </message>
    <message>
        <source>the settings hold the address without it.</source>
        <translation>وتحتفظ الإعدادات بالعنوان من دونها.</translation>
    </message>
    <message>
        <source>No keyring keeps the password of the shared memory, so it is used until Attune ends only.</source>
        <translation>لا توجد حلقة مفاتيح تحفظ كلمة مرور الذاكرة المشتركة، لذا تُستخدم حتى ينتهي Attune فقط.</translation>
    </message>
    <message>
        <source>The settings hold the address without it; PostgreSQL&apos;s own file .pgpass can keep it.</source>
        <translation>تحتفظ الإعدادات بالعنوان من دونها؛ ويمكن لملف PostgreSQL الخاص ‎.pgpass أن يحفظها.</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>مكبر الصوت</translation>
    </message>
    <message>
        <source>system audio</source>
        <translation>صوت النظام</translation>
    </message>
    <message>
        <source>sound included</source>
        <translation>مع الصوت</translation>
    </message>
    <message>
        <source>without its sound</source>
        <translation>دون صوته</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>another program uses the file</source>
        <translation>برنامج آخر يستخدم الملف</translation>
    </message>
    <message>
        <source>the file may only be read</source>
        <translation>الملف للقراءة فقط</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>its file cannot be opened</source>
        <translation>تعذر فتح ملفه</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>تعذرت كتابة الملف</translation>
    </message>
    <message>
        <source>the disk refuses it</source>
        <translation>يرفضه القرص</translation>
    </message>
    <message>
        <source>this system has no keyring, so the key is forgotten when Attune ends</source>
        <translation>لا توجد حلقة مفاتيح في هذا النظام، لذلك يُنسى المفتاح عند إغلاق Attune</translation>
    </message>
    <message>
        <source>the keyring stayed locked, so the key is forgotten when Attune ends</source>
        <translation>بقيت حلقة المفاتيح مقفلة، لذلك يُنسى المفتاح عند إغلاق Attune</translation>
    </message>
    <message>
        <source>the keyring did not answer, so the key is forgotten when Attune ends</source>
        <translation>لم ترد حلقة المفاتيح، لذلك يُنسى المفتاح عند إغلاق Attune</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لم تبق مساحة على القرص</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في الإدخال أو الإخراج</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>تجاوزت حصة القرص</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>الجهاز أو المورد مشغول</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>ملفات مفتوحة كثيرة جدًا</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>العنوان مستخدم</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>المجلد ليس فارغًا</translation>
    </message>
    <message>
        <source>too many unreadable frames</source>
        <translation>رسائل غير مقروءة كثيرة جدًا</translation>
    </message>
    <message>
        <source>the first message was no setupComplete</source>
        <translation>لم تكن الرسالة الأولى setupComplete</translation>
    </message>
    <message>
        <source>the first message could not be read</source>
        <translation>تعذرت قراءة الرسالة الأولى</translation>
    </message>
    <message>
        <source>the service sent a message larger than 16 MiB</source>
        <translation>أرسلت الخدمة رسالة أكبر من 16 ميبيبايت</translation>
    </message>
    <message>
        <source>the line gave no sign of life</source>
        <translation>لم يبد الخط أي علامة على الحياة</translation>
    </message>
    <message>
        <source>thoughts to show</source>
        <translation>عرض الأفكار</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>tidy transcripts</source>
        <translation>تفريغ منقّح</translation>
    </message>
    <message>
        <source>times of words</source>
        <translation>أوقات الكلمات</translation>
    </message>
    <message>
        <source>languages to expect</source>
        <translation>اللغات المتوقعة</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>المفردات</translation>
    </message>
    <message>
        <source>telling speakers apart</source>
        <translation>تمييز المتحدثين</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>بحث Google</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>أخذ العينات</translation>
    </message>
    <message>
        <source>picture detail</source>
        <translation>دقة الصور</translation>
    </message>
    <message>
        <source>activity detection</source>
        <translation>كشف النشاط</translation>
    </message>
    <message>
        <source>turn coverage</source>
        <translation>نطاق الدور</translation>
    </message>
    <message>
        <source>safety filter</source>
        <translation>مرشح الأمان</translation>
    </message>
    <message>
        <source>billing labels</source>
        <translation>تسميات الفوترة</translation>
    </message>
    <message>
        <source>voice signals</source>
        <translation>إشارات الصوت</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>avatar</source>
        <translation>الصورة الرمزية</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>لا وصول</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>لم يُسمع شيء.</translation>
    </message>
    <message>
        <source>Check that the microphone is not muted and that it is the right one.</source>
        <translation>تحقق من أن الميكروفون غير مكتوم ومن أنه الميكروفون الصحيح.</translation>
    </message>
    <message>
        <source>That was quiet.</source>
        <translation>كان الصوت خافتًا.</translation>
    </message>
    <message>
        <source>Come closer to the microphone or turn its level up.</source>
        <translation>اقترب من الميكروفون أو ارفع مستواه.</translation>
    </message>
    <message>
        <source>That sounds good.</source>
        <translation>يبدو الصوت جيدًا.</translation>
    </message>
    <message>
        <source>No echo was heard: you wear headphones, or the loudspeaker is off.</source>
        <translation>لم يُسمع صدى: أنت تستخدم سماعات رأس أو مكبر الصوت مطفأ.</translation>
    </message>
    <message>
        <source>Nothing has to be cancelled.</source>
        <translation>لا حاجة إلى إلغاء أي شيء.</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice comes back after {delay} ms, {level} dB below what is played, and is made {less} dB weaker.</source>
        <translation>يعود صوت المساعد بعد {delay} مللي ثانية، أخفض بمقدار {level} ديسيبل مما يُشغَّل، ويُضعَف بمقدار {less} ديسيبل.</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice comes back after {delay} ms, {level} dB above what is played, and is made {less} dB weaker.</source>
        <translation>يعود صوت المساعد بعد {delay} مللي ثانية، أعلى بمقدار {level} ديسيبل مما يُشغَّل، ويُضعَف بمقدار {less} ديسيبل.</translation>
    </message>
    <message>
        <source>You can talk over it on open loudspeakers.</source>
        <translation>يمكنك مقاطعته مع مكبرات صوت مفتوحة.</translation>
    </message>
    <message>
        <source>It may take its own voice for yours at times: turn the volume down a little.</source>
        <translation>قد يحسب صوته صوتك أحيانًا: اخفض مستوى الصوت قليلًا.</translation>
    </message>
    <message>
        <source>That is not enough: headphones help.</source>
        <translation>هذا لا يكفي: سماعات الرأس تساعد.</translation>
    </message>
    <message>
        <source>While a wireless headset&apos;s microphone is used, the headset itself sounds like a telephone.</source>
        <translation>أثناء استخدام ميكروفون سماعة لاسلكية، يصبح صوت السماعة نفسها كصوت الهاتف.</translation>
    </message>
    <message>
        <source>Another microphone avoids that.</source>
        <translation>يمكن تجنب ذلك بميكروفون آخر.</translation>
    </message>
    <message>
        <source>Attune listens to another loudspeaker now.</source>
        <translation>يستمع Attune الآن إلى مكبر صوت آخر.</translation>
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
    <name>FilmWindow</name>
    <message>
        <source>What Attune saw</source>
        <translation>ما رآه Attune</translation>
    </message>
    <message>
        <source>Nothing is kept. What Attune sees appears here for a few minutes.</source>
        <translation>لا يُحفظ شيء. ما يراه Attune يظهر هنا بضع دقائق.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>تفصيل</translation>
    </message>
    <message>
        <source>{0}: {1}×{2}, {3} KB, {4} tokens, {5} s ago</source>
        <translation>{0}: {1}×{2}، {3} KB، {4} رمزًا، قبل {5} ث</translation>
    </message>
    <message>
        <source>The picture that was sent</source>
        <translation>الصورة التي أُرسلت</translation>
    </message>
    <message>
        <source>Pictures of the last minutes</source>
        <translation>صور الدقائق الأخيرة</translation>
    </message>
    <message>
        <source>Kept in memory only, never on the disk, unless you keep one.</source>
        <translation>في الذاكرة العاملة فقط، لا على القرص أبدًا، إلا ما تحتفظ به.</translation>
    </message>
    <message>
        <source>Question about this picture</source>
        <translation>سؤال عن هذه الصورة</translation>
    </message>
    <message>
        <source>What do you want to know about it?</source>
        <translation>ماذا تريد أن تعرف عنها؟</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>اسأل عن هذا</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احتفظ بها</translation>
    </message>
    <message>
        <source>Keep this picture in the memory</source>
        <translation>احتفظ بهذه الصورة في الذاكرة</translation>
    </message>
    <message>
        <source>Keeps it on this computer; write beside it what it shows</source>
        <translation>يحتفظ بها على هذا الجهاز؛ اكتب بجانبها ما تُظهره</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>انسَ الكل</translation>
    </message>
    <message>
        <source>Forget all pictures</source>
        <translation>انسَ كل الصور</translation>
    </message>
    <message>
        <source>What do you see in this picture?</source>
        <translation>ماذا ترى في هذه الصورة؟</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search everything that was said</source>
        <translation>البحث في كل ما قيل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <source>Pinned only</source>
        <translation>المثبتة فقط</translation>
    </message>
    <message>
        <source>Private conversation</source>
        <translation>محادثة خاصة</translation>
    </message>
    <message>
        <source>Nothing is kept from now on, until you switch it off</source>
        <translation>لن يُحفظ شيء من الآن حتى تُطفئه</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
</context>
<context>
    <name>ForeignView</name>
    <message>
        <source>Take over</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>These run as programs of yours, with your rights. Take over only what you know; secrets move into the keyring where there is one.</source>
        <translation>تعمل هذه كبرامج لك وبصلاحياتك. استورد ما تعرفه فقط؛ تنتقل الأسرار إلى حلقة المفاتيح إن وُجدت.</translation>
    </message>
    <message>
        <source>Neither Claude Desktop nor Goose has servers on this computer.</source>
        <translation>ليس لدى Claude Desktop ولا Goose خوادم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{server} of {program}</source>
        <translation>{server} من {program}</translation>
    </message>
    <message>
        <source>Cannot be taken over: {why}</source>
        <translation>لا يمكن استيراده: {why}</translation>
    </message>
    <message>
        <source>You have a server of this name already.</source>
        <translation>لديك خادم بهذا الاسم بالفعل.</translation>
    </message>
</context>
<context>
    <name>ForeignWords</name>
    <message>
        <source>In view: {what}. If you did not ask for this yourself, somebody else&apos;s words may have.</source>
        <translation>قيد النظر: {what}. إن لم تطلب هذا بنفسك فربما طلبته كلمات شخص آخر.</translation>
    </message>
    <message>
        <source>your screen</source>
        <translation>شاشتك</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>other voices</source>
        <translation>أصوات أخرى</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>صفحات الويب</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>window titles</source>
        <translation>عناوين النوافذ</translation>
    </message>
    <message>
        <source>what was kept earlier</source>
        <translation>ما حُفظ سابقًا</translation>
    </message>
</context>
<context>
    <name>GlobalKeys</name>
    <message>
        <source>This desktop does not let programs take keys. Bind a command such as &apos;attune toggle-mute&apos; to keys in the desktop&apos;s own settings instead.</source>
        <translation>سطح المكتب هذا لا يسمح للبرامج بأخذ المفاتيح. اربط أمرًا مثل &apos;attune toggle-mute&apos; بمفاتيح في إعداداته.</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Handed over: case {case}</source>
        <translation>تم التسليم: الحالة {case}</translation>
    </message>
    <message>
        <source>Energy of the voice; the band is their usual. It stays here.</source>
        <translation>طاقة الصوت؛ الشريط هو المعتاد. تبقى هنا.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Show the transcript</source>
        <translation>عرض النص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy summary and transcript</source>
        <translation>نسخ الملخص والنص</translation>
    </message>
</context>
<context>
    <name>HandOverDesk</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
</context>
<context>
    <name>HiddenLine</name>
    <message>
        <source>What is hidden…</source>
        <translation>ما يُخفى…</translation>
    </message>
    <message>
        <source>Password managers only</source>
        <translation>مديرو كلمات المرور فقط</translation>
    </message>
    <message>
        <source>What is hidden in every picture</source>
        <translation>ما يُخفى في كل صورة</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>أضفته أنت</translation>
    </message>
    <message>
        <source>Password managers, while they are hidden</source>
        <translation>مديرو كلمات المرور، ما داموا مخفيين</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Without words</source>
        <translation>بلا كلمات</translation>
    </message>
</context>
<context>
    <name>HistoryBrowser</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Forget this for good?</source>
        <translation>هل يُنسى هذا نهائيًا؟</translation>
    </message>
    <message>
        <source>With it go its answer and everything that was derived from it: {lines} lines, {notes} notes, {calls} tool calls and offers, {pictures} pictures. This cannot be undone.</source>
        <translation>يذهب معه جوابه وكل ما اشتُق منه: {lines} أسطر، {notes} ملاحظات، {calls} استدعاءات وعروض، {pictures} صور. لا يمكن التراجع.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Nothing has been kept yet. What you say with Attune appears here.</source>
        <translation>لم يُحفظ شيء بعد. ما تقوله مع Attune يظهر هنا.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words or another time.</source>
        <translation>لم يُعثر على شيء. جرّب كلمات أقل أو وقتًا آخر.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <source>Title; empty gives it back its first words:</source>
        <translation>العنوان؛ إن تُرك فارغًا عادت كلماته الأولى:</translation>
    </message>
    <message>
        <source>Move to another machine</source>
        <translation>النقل إلى جهاز آخر</translation>
    </message>
    <message>
        <source>Attune writes everything that it keeps, pinned pictures too, into one file. Carry it to the other machine, open History there and choose Import. Delete the file afterwards: who has it can read everything. Nothing is deleted here.</source>
        <translation>يكتب Attune كل ما يحفظه، والصور المثبتة أيضًا، في ملف واحد. انقله إلى الجهاز الآخر وافتح السجل هناك واختر استيراد. احذف الملف بعد ذلك: فمن يملكه يقرأ كل شيء. لا يُحذف شيء هنا.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Attune&apos;s memory (*.zip *.json)</source>
        <translation>ذاكرة Attune ‏(*.zip *.json)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
</context>
<context>
    <name>HistoryDoor</name>
    <message>
        <source>History…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Private conversation: nothing that is said is kept. Switch it off in History.</source>
        <translation>محادثة خاصة: لا يُحفظ شيء مما يقال. أطفئها في السجل.</translation>
    </message>
    <message>
        <source>Conversations are kept again.</source>
        <translation>تُحفظ المحادثات من جديد.</translation>
    </message>
    <message>
        <source>That is no longer in the memory.</source>
        <translation>لم يعد ذلك في الذاكرة.</translation>
    </message>
    <message>
        <source>The picture is kept. Ask for it by the words you gave it.</source>
        <translation>حُفظت الصورة. اطلبها بالكلمات التي أعطيتها.</translation>
    </message>
    <message>
        <source>The picture was not kept: there is no conversation that is kept now.</source>
        <translation>لم تُحفظ الصورة: لا محادثة تُحفظ الآن.</translation>
    </message>
    <message>
        <source>Taken in: {conversations} conversations and {notes} notes.</source>
        <translation>استُورد: {conversations} محادثات و{notes} ملاحظات.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>كُتب في {file}.</translation>
    </message>
</context>
<context>
    <name>HookGlobalKeys</name>
    <message>
        <source>Shortcuts in other programs need the package pynput, which is not installed.</source>
        <translation>تحتاج الاختصارات في البرامج الأخرى إلى الحزمة pynput، وهي غير مثبتة.</translation>
    </message>
    <message>
        <source>The keys {keys} cannot be used in other programs. Choose others.</source>
        <translation>لا يمكن استخدام المفاتيح {keys} في برامج أخرى. اختر غيرها.</translation>
    </message>
</context>
<context>
    <name>ImpressionCard</name>
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
        <source>Not right</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>This impression is not right</source>
        <translation>هذا الانطباع غير صحيح</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>Dismiss the impression</source>
        <translation>تجاهل الانطباع</translation>
    </message>
</context>
<context>
    <name>ImpressionSection</name>
    <message>
        <source>Off for this session: the model talked about its notes instead of noting in silence.</source>
        <translation>معطَّل لهذه الجلسة: تحدّث النموذج عن ملاحظاته بدل تدوينها بصمت.</translation>
    </message>
    <message>
        <source>A guess by the model, which may never come or be wrong.</source>
        <translation>تخمين من النموذج، قد لا يأتي وقد يكون خطأ.</translation>
    </message>
    <message>
        <source>The model that you talk with may note, in silence, how you sound to it. That is a guess, mostly from your words, and is often wrong. It is shown here as a quote, kept nowhere, and never asked for while others may be heard.</source>
        <translation>قد يدوّن النموذج الذي تتحدث معه بصمت كيف تبدو له. هذا تخمين، من كلماتك في الغالب، وكثيرًا ما يخطئ. يظهر هنا كاقتباس، ولا يُحفظ في أي مكان، ولا يُطلب أبدًا ما دام صوت آخرين قد يُسمع.</translation>
    </message>
    <message>
        <source>Switched off by the policy of this computer.</source>
        <translation>معطَّل بسياسة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Show impressions</source>
        <translation>عرض الانطباعات</translation>
    </message>
    <message>
        <source>Show the assistant&apos;s impressions</source>
        <translation>عرض انطباعات المساعد</translation>
    </message>
    <message>
        <source>Stop impressions</source>
        <translation>إيقاف الانطباعات</translation>
    </message>
    <message>
        <source>Stop the assistant&apos;s impressions</source>
        <translation>إيقاف انطباعات المساعد</translation>
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
        <translation>حلقة مفاتيح نظامك</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Emotion cues</source>
        <translation>إشارات الصوت</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
</context>
<context>
    <name>MaskEditor</name>
    <message>
        <source>Hide parts of what is shared</source>
        <translation>أخفِ أجزاء مما يُشارَك</translation>
    </message>
</context>
<context>
    <name>MaskList</name>
    <message>
        <source>What is hidden</source>
        <translation>ما هو مخفي</translation>
    </message>
    <message>
        <source>Windows of {0}</source>
        <translation>نوافذ {0}</translation>
    </message>
    <message>
        <source>Area of {0}×{1}</source>
        <translation>مساحة {0}×{1}</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>أظهره مجددًا</translation>
    </message>
    <message>
        <source>Show again: {0}</source>
        <translation>أظهره مجددًا: {0}</translation>
    </message>
    <message>
        <source>Drag over what Attune must not see, or click a window</source>
        <translation>اسحب فوق ما يجب ألا يراه Attune أو انقر نافذة</translation>
    </message>
    <message>
        <source>Delete takes the last one back. Enter keeps, Esc changes nothing.</source>
        <translation>Delete يعيد الأخير، وEnter يحفظ، وEsc لا يغير شيئًا.</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>لا شيء مخفي.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Mcp</name>
    <message>
        <source>Switched off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>About to start again</source>
        <translation>على وشك البدء من جديد</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Reads nothing of mine</source>
        <translation>لا يقرأ شيئًا لي</translation>
    </message>
    <message>
        <source>Reads what is mine</source>
        <translation>يقرأ ما يخصني</translation>
    </message>
    <message>
        <source>Changes things</source>
        <translation>يغيّر أشياء</translation>
    </message>
    <message>
        <source>Sends data away</source>
        <translation>يرسل البيانات إلى الخارج</translation>
    </message>
    <message>
        <source>it says that it only reads</source>
        <translation>يقول إنه يقرأ فقط</translation>
    </message>
    <message>
        <source>it says that it may destroy</source>
        <translation>يقول إنه قد يُتلف</translation>
    </message>
    <message>
        <source>it says that it reaches the internet</source>
        <translation>يقول إنه يصل إلى الإنترنت</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {text}</source>
        <translation>السطر {line}، العمود {column}: {text}</translation>
    </message>
    <message>
        <source>{server}, line {line}, column {column}: {text}</source>
        <translation>{server}، السطر {line}، العمود {column}: {text}</translation>
    </message>
    <message>
        <source>nothing may follow the closing bracket</source>
        <translation>لا يجوز أن يتبع القوس الختامي شيء</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>هذا متداخل أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>ينتهي الملف قبل أوانه</translation>
    </message>
    <message>
        <source>this comma has nothing after it</source>
        <translation>لا شيء بعد هذه الفاصلة</translation>
    </message>
    <message>
        <source>a comma or {name} is missing here</source>
        <translation>تنقص هنا فاصلة أو {name}</translation>
    </message>
    <message>
        <source>a name or text in double quotes is missing here</source>
        <translation>ينقص هنا اسم أو نص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation>لا علامة اقتباس ختامية لهذا النص</translation>
    </message>
    <message>
        <source>this text holds a wrong \ sequence</source>
        <translation>يحوي هذا النص تسلسل \ خاطئًا</translation>
    </message>
    <message>
        <source>this is not a value</source>
        <translation>هذه ليست قيمة</translation>
    </message>
    <message>
        <source>a closing bracket is missing</source>
        <translation>ينقص قوس ختامي</translation>
    </message>
    <message>
        <source>a colon is missing after {name}</source>
        <translation>تنقص نقطتان بعد {name}</translation>
    </message>
    <message>
        <source>{name} stands here twice; the last one counts</source>
        <translation>{name} مكرر هنا؛ والأخير هو المعتمد</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} ناقص</translation>
    </message>
    <message>
        <source>{name} must be an object</source>
        <translation>يجب أن يكون {name} كائنًا</translation>
    </message>
    <message>
        <source>{name} must be text</source>
        <translation>يجب أن يكون {name} نصًا</translation>
    </message>
    <message>
        <source>{name} must be a list of texts</source>
        <translation>يجب أن يكون {name} قائمة نصوص</translation>
    </message>
    <message>
        <source>{name} must be an object of names and texts</source>
        <translation>يجب أن يكون {name} كائنًا من أسماء ونصوص</translation>
    </message>
    <message>
        <source>{name} must have a text</source>
        <translation>يجب أن يكون لـ {name} نص</translation>
    </message>
    <message>
        <source>{name} must be true or false</source>
        <translation>يجب أن يكون {name} true أو false</translation>
    </message>
    <message>
        <source>{name} must be 1 to 3600 seconds</source>
        <translation>يجب أن يكون {name} من 1 إلى 3600 ثانية</translation>
    </message>
    <message>
        <source>{name} must be a whole path</source>
        <translation>يجب أن يكون {name} مسارًا كاملًا</translation>
    </message>
    <message>
        <source>{name} is not known and ignored</source>
        <translation>{name} غير معروف ويُتجاهل</translation>
    </message>
    <message>
        <source>only the first {name} servers are used</source>
        <translation>تُستخدم أول {name} خوادم فقط</translation>
    </message>
    <message>
        <source>the name of a server has 1 to {name} printable characters</source>
        <translation>لاسم الخادم من 1 إلى {name} محرفًا قابلًا للطباعة</translation>
    </message>
    <message>
        <source>it needs either a command or a url</source>
        <translation>يحتاج إما command أو url</translation>
    </message>
    <message>
        <source>this is not a complete http or https address</source>
        <translation>هذا ليس عنوان http أو https كاملًا</translation>
    </message>
    <message>
        <source>http is only for servers on this computer; use https</source>
        <translation>http للخوادم على هذا الحاسوب فقط؛ استخدم https</translation>
    </message>
    <message>
        <source>the old SSE transport is not spoken; ask for a streamable HTTP address</source>
        <translation>نقل SSE القديم غير مدعوم؛ اطلب عنوان streamable HTTP</translation>
    </message>
    <message>
        <source>a server with a url is of the type http</source>
        <translation>الخادم ذو url من النوع http</translation>
    </message>
</context>
<context>
    <name>McpDoor</name>
    <message>
        <source>Your servers…</source>
        <translation>خوادمك…</translation>
    </message>
    <message>
        <source>No program here opens this file: {path}</source>
        <translation>لا يوجد برنامج هنا يفتح هذا الملف: {path}</translation>
    </message>
</context>
<context>
    <name>McpPage</name>
    <message>
        <source>Your servers</source>
        <translation>خوادمك</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>إنشاء الملف</translation>
    </message>
    <message>
        <source>Your servers are switched off in the preferences</source>
        <translation>خوادمك متوقفة في التفضيلات</translation>
    </message>
    <message>
        <source>You have no servers yet</source>
        <translation>ليس لديك خوادم بعد</translation>
    </message>
    <message>
        <source>{up} of {all} servers up, {on} of at most {limit} tools on</source>
        <translation>{up} من {all} من الخوادم تعمل، {on} من {limit} أداة على الأكثر مشغّلة</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Take over from other programs…</source>
        <translation>استيراد من برامج أخرى…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Programs and web services that speak the Model Context Protocol bring more tools. List them in the file, as &quot;mcpServers&quot;, or take them over from other programs.</source>
        <translation>البرامج وخدمات الويب التي تتحدث Model Context Protocol تجلب أدوات أكثر. اكتبها في الملف باسم «mcpServers»، أو استوردها من برامج أخرى.</translation>
    </message>
    <message>
        <source>The file has changed. Nothing that it says now is used before you reload it.</source>
        <translation>تغيّر الملف. لن يُستخدم أي شيء مما ورد فيه الآن قبل أن تعيد تحميله.</translation>
    </message>
</context>
<context>
    <name>MicrophoneCard</name>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Lost: waiting for it</source>
        <translation>مفقود: بانتظار عودته</translation>
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
        <source>Paused: nothing is sent</source>
        <translation>متوقف مؤقتًا: لا يُرسل شيء</translation>
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
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Hearing you</source>
        <translation>يسمعك</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>مستوى الميكروفون</translation>
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
        <source>{keys} switches</source>
        <translation>{keys} للتبديل</translation>
    </message>
    <message>
        <source>Attune answers when you speak</source>
        <translation>يجيب Attune عندما تتكلم</translation>
    </message>
    <message>
        <source>Attune listens in silence and offers what it knows</source>
        <translation>يستمع Attune بصمت ويعرض ما يعرفه</translation>
    </message>
    <message>
        <source>Answer me</source>
        <translation>أجبني</translation>
    </message>
    <message>
        <source>Co-listen</source>
        <translation>استماع مشترك</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>You had said: {words}</source>
        <translation>كنت قد قلت: {words}</translation>
    </message>
    <message>
        <source>The note&apos;s words</source>
        <translation>كلمات الملاحظة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Forget it with what was said where it came from</source>
        <translation>نسيانها مع ما قيل حيث جاءت</translation>
    </message>
    <message>
        <source>Keep it to yourself</source>
        <translation>احتفظ بها لنفسك</translation>
    </message>
    <message>
        <source>Let the team read it</source>
        <translation>دع الفريق يقرؤها</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>the assistant&apos;s words</source>
        <translation>كلمات المساعد</translation>
    </message>
    <message>
        <source>somebody else&apos;s words</source>
        <translation>كلمات شخص آخر</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>من {name}</translation>
    </message>
    <message>
        <source>the team can read it</source>
        <translation>يستطيع الفريق قراءتها</translation>
    </message>
</context>
<context>
    <name>NotesDoor</name>
    <message>
        <source>Notes ({count} to review)…</source>
        <translation>الملاحظات ({count} للمراجعة)…</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>الملاحظات…</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>To review ({count})</source>
        <translation>للمراجعة ({count})</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <translation>البحث في ملاحظاتك</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>اكتب ملاحظة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>إضافة الملاحظة</translation>
    </message>
    <message>
        <source>No notes yet. Say “remember that …”, or write one above.</source>
        <translation>لا ملاحظات بعد. قل «تذكّر أن …» أو اكتب واحدة أعلاه.</translation>
    </message>
    <message>
        <source>Nothing waits. What the assistant wants to note from a screen, a tool or another voice appears here, and is used only once you keep it.</source>
        <translation>لا شيء ينتظر. ما يريد المساعد تدوينه من شاشة أو أداة أو صوت آخر يظهر هنا، ولا يُستخدم إلا إذا أبقيته.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>The note was deleted</source>
        <translation>حُذفت الملاحظة</translation>
    </message>
    <message>
        <source>Forget this for good?</source>
        <translation>هل يُنسى هذا نهائيًا؟</translation>
    </message>
    <message>
        <source>With the note goes what you said when it was taken, and the answer to it. This cannot be undone.</source>
        <translation>يذهب مع الملاحظة ما قلته عند تدوينها وجوابه. لا يمكن التراجع.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
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
        <source>Unpin this offer</source>
        <translation>إلغاء تثبيت هذا العرض</translation>
    </message>
    <message>
        <source>Pin this offer</source>
        <translation>تثبيت هذا العرض</translation>
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
        <source>Copy this offer</source>
        <translation>نسخ هذا العرض</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>مفيد</translation>
    </message>
    <message>
        <source>Useful: offer more like this</source>
        <translation>مفيد: اعرض المزيد مثل هذا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not now: hold offers for ten minutes</source>
        <translation>ليس الآن: أوقف العروض عشر دقائق</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Less: offer only what is surer to help</source>
        <translation>أقل: اعرض فقط ما تتأكد فائدته أكثر</translation>
    </message>
    <message>
        <source>Heard: {words}</source>
        <translation>سُمع: {words}</translation>
    </message>
    <message>
        <source>Useful: more like this</source>
        <translation>مفيد: المزيد مثل هذا</translation>
    </message>
    <message>
        <source>Offers are held for ten minutes</source>
        <translation>العروض متوقفة عشر دقائق</translation>
    </message>
    <message>
        <source>Fewer like this</source>
        <translation>أقل مثل هذا</translation>
    </message>
    <message>
        <source>Dismiss this offer</source>
        <translation>تجاهل هذا العرض</translation>
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
    <name>PermissionGate</name>
    <message>
        <source>Attune listens to your microphone while a conversation runs, so your system asks you now.</source>
        <translation>يستمع Attune إلى ميكروفونك أثناء المحادثة، لذلك يسألك نظامك الآن.</translation>
    </message>
    <message>
        <source>Attune looks through the camera until you switch it off, so your system asks you now.</source>
        <translation>يرى Attune عبر الكاميرا حتى تطفئها، لذلك يسألك نظامك الآن.</translation>
    </message>
    <message>
        <source>Attune sees only the part of the screen that you choose, so your system asks you now.</source>
        <translation>لا يرى Attune إلا جزء الشاشة الذي تختاره، لذلك يسألك نظامك الآن.</translation>
    </message>
    <message>
        <source>Your system does not let Attune use the microphone. You can type, and allow it in the system&apos;s settings.</source>
        <translation>لا يسمح نظامك لـ Attune باستخدام الميكروفون. يمكنك الكتابة، والسماح به في إعدادات النظام.</translation>
    </message>
    <message>
        <source>Your system does not let Attune use the camera. It stays off until you allow it in the system&apos;s settings.</source>
        <translation>لا يسمح نظامك لـ Attune باستخدام الكاميرا. تبقى مطفأة حتى تسمح بها في إعدادات النظام.</translation>
    </message>
    <message>
        <source>Your system does not let Attune see the screen. Allow it in the system&apos;s settings, then start Attune again.</source>
        <translation>لا يسمح نظامك لـ Attune برؤية الشاشة. اسمح بذلك في إعدادات النظام، ثم ابدأ Attune مجددًا.</translation>
    </message>
</context>
<context>
    <name>PermissionsDialog</name>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>قلتَ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>ما الذي سُئل</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>You have granted nothing for good. What a card offers as Always or Never is listed here.</source>
        <translation>لم تمنح شيئًا بصفة دائمة. هنا يُدرج ما تجيب عنه في البطاقة بدائمًا أو أبدًا.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>allowed once</source>
        <translation>سُمح مرة واحدة</translation>
    </message>
    <message>
        <source>allowed in the conversation</source>
        <translation>سُمح في المحادثة</translation>
    </message>
    <message>
        <source>always allowed</source>
        <translation>سُمح دائمًا</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>no answer: denied</source>
        <translation>لا رد: رُفض</translation>
    </message>
    <message>
        <source>allowed by an earlier answer</source>
        <translation>سُمح بجواب سابق</translation>
    </message>
    <message>
        <source>refused by an earlier answer</source>
        <translation>رُفض بجواب سابق</translation>
    </message>
    <message>
        <source>withdrawn before an answer</source>
        <translation>سُحب قبل الرد</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take back what you said of {tool}</source>
        <translation>سحب ما قلته عن {tool}</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>الممنوح</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PermissionsDoor</name>
    <message>
        <source>Permissions…</source>
        <translation>الأذونات…</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>Let {asker} use {tool}?</source>
        <translation>هل تسمح لـ{asker} باستخدام {tool}؟</translation>
    </message>
    <message>
        <source>May &quot;{server}&quot; run &quot;{tool}&quot;?</source>
        <translation>هل تسمح لـ«{server}» بتشغيل «{tool}»؟</translation>
    </message>
    <message>
        <source>Let the assistant read what is on your clipboard now?</source>
        <translation>هل تسمح للمساعد بقراءة ما في حافظتك الآن؟</translation>
    </message>
    <message>
        <source>Put this on your clipboard?</source>
        <translation>هل يوضع هذا في حافظتك؟</translation>
    </message>
    <message>
        <source>Open a page of {host} in your browser?</source>
        <translation>هل تُفتح صفحة من {host} في متصفحك؟</translation>
    </message>
    <message>
        <source>Bring this window to the front?</source>
        <translation>هل تُجلب هذه النافذة إلى الأمام؟</translation>
    </message>
    <message>
        <source>Let the assistant see the names of files in the folders you picked?</source>
        <translation>هل تسمح للمساعد برؤية أسماء الملفات في المجلدات التي اخترتها؟</translation>
    </message>
    <message>
        <source>Write a calendar file with this event?</source>
        <translation>هل يُكتب ملف تقويم بهذا الحدث؟</translation>
    </message>
    <message>
        <source>Let the assistant see the titles of your open windows?</source>
        <translation>هل تسمح للمساعد برؤية عناوين نوافذك المفتوحة؟</translation>
    </message>
    <message>
        <source>Let the assistant read this file, and others in the folders you picked if you allow more than once?</source>
        <translation>هل تسمح للمساعد بقراءة هذا الملف، وغيره في المجلدات التي اخترتها إن سمحت أكثر من مرة؟</translation>
    </message>
    <message>
        <source>Save a picture of what you share as a file?</source>
        <translation>هل تُحفظ صورة مما تشاركه في ملف؟</translation>
    </message>
    <message>
        <source>The newest picture that the assistant was shown</source>
        <translation>أحدث صورة عُرضت على المساعد</translation>
    </message>
    <message>
        <source>Keep this note?</source>
        <translation>هل تُحفظ هذه الملاحظة؟</translation>
    </message>
    <message>
        <source>Forget note number {number} for good?</source>
        <translation>هل تُنسى الملاحظة رقم {number} نهائيًا؟</translation>
    </message>
    <message>
        <source>Refund {price} for {item}?</source>
        <translation>هل يُرد {price} مقابل {item}؟</translation>
    </message>
    <message>
        <source>Mute your microphone?</source>
        <translation>هل يُكتم ميكروفونك؟</translation>
    </message>
    <message>
        <source>Unmute your microphone, so that the assistant hears you?</source>
        <translation>هل يُلغى كتم ميكروفونك ليسمعك المساعد؟</translation>
    </message>
    <message>
        <source>Let the assistant&apos;s voice be heard?</source>
        <translation>هل يُسمع صوت المساعد؟</translation>
    </message>
    <message>
        <source>Silence the assistant&apos;s voice?</source>
        <translation>هل يُسكت صوت المساعد؟</translation>
    </message>
    <message>
        <source>Let the assistant listen to everybody, without being addressed?</source>
        <translation>هل تسمح للمساعد بالاستماع إلى الجميع دون أن يخاطبه أحد؟</translation>
    </message>
    <message>
        <source>End co-listening?</source>
        <translation>هل يُنهى الاستماع المشترك؟</translation>
    </message>
    <message>
        <source>Go on showing the assistant what you shared?</source>
        <translation>هل يستمر عرض ما شاركته على المساعد؟</translation>
    </message>
    <message>
        <source>Pause what you share?</source>
        <translation>هل توقَف مشاركتك مؤقتًا؟</translation>
    </message>
    <message>
        <source>the picture {name}</source>
        <translation>الصورة {name}</translation>
    </message>
    <message>
        <source>the window {name}</source>
        <translation>النافذة {name}</translation>
    </message>
    <message>
        <source>a region of {width}×{height}</source>
        <translation>منطقة بمقاس {width}×{height}</translation>
    </message>
    <message>
        <source>the screen {name}</source>
        <translation>الشاشة {name}</translation>
    </message>
    <message>
        <source>the whole screen</source>
        <translation>الشاشة كلها</translation>
    </message>
    <message>
        <source>the test pattern</source>
        <translation>صورة الاختبار</translation>
    </message>
    <message>
        <source>the video {name}</source>
        <translation>الفيديو {name}</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>the camera {name}</source>
        <translation>الكاميرا {name}</translation>
    </message>
    <message>
        <source>the computer&apos;s sound</source>
        <translation>صوت الحاسوب</translation>
    </message>
    <message>
        <source>what &apos;{name}&apos; plays</source>
        <translation>ما يشغّله «{name}»</translation>
    </message>
    <message>
        <source>While Attune was closed this fell due, at {when}: {label}.</source>
        <translation>بينما كان Attune مغلقًا حان موعد هذا ({when}): {label}.</translation>
    </message>
    <message>
        <source>While Attune was closed this fell due, at {when}: your timer.</source>
        <translation>بينما كان Attune مغلقًا انتهى مؤقتك ({when}).</translation>
    </message>
    <message>
        <source>Reminder: {label}.</source>
        <translation>تذكير: {label}.</translation>
    </message>
    <message>
        <source>Your reminder is due.</source>
        <translation>حان موعد تذكيرك.</translation>
    </message>
    <message>
        <source>{label}: {length} are over.</source>
        <translation>{label}: انقضت {length}.</translation>
    </message>
    <message>
        <source>Your timer is due: {length}.</source>
        <translation>انتهى مؤقتك: {length}.</translation>
    </message>
    <message>
        <source>Copied to your clipboard: {words}</source>
        <translation>نُسخ إلى حافظتك: {words}</translation>
    </message>
    <message>
        <source>The picture lies in {file}.</source>
        <translation>الصورة في {file}.</translation>
    </message>
    <message>
        <source>The calendar file lies in {file}.</source>
        <translation>ملف التقويم في {file}.</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>يجب أن يكون واحدًا من {choices}</translation>
    </message>
    <message>
        <source>must be at least {least}</source>
        <translation>يجب ألا يقل عن {least}</translation>
    </message>
    <message>
        <source>must be at most {most}</source>
        <translation>يجب ألا يزيد على {most}</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>يجب أن يكون عددًا</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>ماذا ترى؟</translation>
    </message>
    <message>
        <source>Set a timer for five minutes</source>
        <translation>اضبط مؤقتًا لخمس دقائق</translation>
    </message>
    <message>
        <source>Take a note: call the plumber</source>
        <translation>دوّن ملاحظة: اتصل بالسبّاك</translation>
    </message>
    <message>
        <source>Demo on this computer</source>
        <translation>عرض تجريبي على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{service} ({location})</source>
        <translation>{service} ({location})</translation>
    </message>
    <message>
        <source>{service} at {host}</source>
        <translation>{service} عبر {host}</translation>
    </message>
</context>
<context>
    <name>PickerOverlay</name>
    <message>
        <source>Region picker</source>
        <translation>محدد المنطقة</translation>
    </message>
    <message>
        <source>Choose what Attune may see</source>
        <translation>اختر ما يجوز لـ Attune أن يراه</translation>
    </message>
    <message>
        <source>{0}, about {1} KB</source>
        <translation>{0}، نحو {1} KB</translation>
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
        <source>Double-click takes the whole screen. Arrow keys begin in the middle, Esc shares nothing.</source>
        <translation>النقر المزدوج يأخذ الشاشة كلها. تبدأ الأسهم من الوسط، وEsc لا يشارك شيئًا.</translation>
    </message>
    <message>
        <source>Drag over what Attune may see, or click a window</source>
        <translation>اسحب فوق ما يجوز أن يراه Attune أو انقر نافذة</translation>
    </message>
    <message>
        <source>Drag over the part of this that Attune may see</source>
        <translation>اسحب فوق الجزء الذي يجوز لـ Attune أن يراه</translation>
    </message>
    <message>
        <source>Arrows move, Shift and arrows resize, Ctrl faster. Enter shares it.</source>
        <translation>الأسهم تحرك، وShift مع الأسهم يغير الحجم، وCtrl أسرع. Enter يشارك.</translation>
    </message>
    <message>
        <source>Attune follows this window. Enter shares it.</source>
        <translation>يتبع Attune هذه النافذة. Enter يشاركها.</translation>
    </message>
    <message>
        <source>Region {0}: {1}</source>
        <translation>المنطقة {0}: {1}</translation>
    </message>
    <message>
        <source>Share this</source>
        <translation>شارك هذا</translation>
    </message>
    <message>
        <source>Another screen or window…</source>
        <translation>شاشة أو نافذة أخرى…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Last regions:</source>
        <translation>آخر المناطق:</translation>
    </message>
</context>
<context>
    <name>PictureGift</name>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Only the first {0} files were taken. Give the others afterwards.</source>
        <translation>أُخذت أول {0} ملفات فقط. أعطِ البقية بعد ذلك.</translation>
    </message>
    <message>
        <source>“{0}” is not a picture. Attune looks at PNG, JPEG, WebP, GIF, BMP and TIFF files; text can be pasted into the line below.</source>
        <translation>«{0}» ليس صورة. ينظر Attune إلى PNG وJPEG وWebP وGIF وBMP وTIFF؛ ويمكن لصق النص في السطر أدناه.</translation>
    </message>
    <message>
        <source>“{0}” is too large. Pictures may have 40 MB.</source>
        <translation>«{0}» كبير جدًا. الحد للصور 40 ميغابايت.</translation>
    </message>
    <message>
        <source>“{0}” is a folder. Drop the pictures in it one by one.</source>
        <translation>«{0}» مجلد. أفلت صوره واحدة واحدة.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read. Look whether it is still there.</source>
        <translation>تعذرت قراءة «{0}». تحقق من أنه ما زال موجودًا.</translation>
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
        <source>sent {age} ago · {kilobytes} KB · {tokens} tokens</source>
        <translation>أُرسلت قبل {age} · {kilobytes} KB · {tokens} رمزًا</translation>
    </message>
    <message>
        <source>Paused, {sent}</source>
        <translation>متوقف، {sent}</translation>
    </message>
    <message>
        <source>In the corner of the screen&apos;s picture</source>
        <translation>في زاوية صورة الشاشة</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>في انتظار الصورة الأولى</translation>
    </message>
    <message>
        <source>Last picture sent: {what}</source>
        <translation>آخر صورة أُرسلت: {what}</translation>
    </message>
    <message>
        <source>Hide parts of it</source>
        <translation>أخفِ أجزاء منه</translation>
    </message>
    <message>
        <source>What Attune saw lately</source>
        <translation>ما رآه Attune مؤخرًا</translation>
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
    <name>PortalGlobalKeys</name>
    <message>
        <source>This desktop does not let programs take keys. Bind a command such as &apos;attune toggle-mute&apos; to keys in the desktop&apos;s own settings instead.</source>
        <translation>سطح المكتب هذا لا يسمح للبرامج بأخذ المفاتيح. اربط أمرًا مثل &apos;attune toggle-mute&apos; بمفاتيح في إعداداته.</translation>
    </message>
    <message>
        <source>You did not allow the keys. Switch them on again to be asked.</source>
        <translation>لم تسمح بالمفاتيح. شغّلها مجددًا لتُسأل.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>ابحث في التفضيلات</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>No setting has these words in its name or its help.</source>
        <translation>لا إعداد يحمل هذه الكلمات في اسمه أو شرحه.</translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation>إظهار الإعدادات المتقدمة</translation>
    </message>
    <message>
        <source>Show what is sent…</source>
        <translation>أظهر ما يُرسَل…</translation>
    </message>
    <message>
        <source>The configuration that a session with these settings begins with, as JSON</source>
        <translation>التهيئة التي تبدأ بها جلسة بهذه الإعدادات، بصيغة JSON</translation>
    </message>
    <message>
        <source>The same keys also belong to: {others}.</source>
        <translation>المفاتيح نفسها تخص أيضًا: {others}.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Profiles</source>
        <translation>الملفات الشخصية</translation>
    </message>
    <message>
        <source>A profile keeps all settings and what you tell about yourself under a name. What you change in the preferences changes the profile in use.</source>
        <translation>يحفظ الملف الشخصي كل الإعدادات وما تقوله عن نفسك باسم. وما تغيره في التفضيلات يغير الملف المستخدم.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New from present settings</source>
        <translation>جديد من الإعدادات الحالية</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>كرّر</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>إعداداتي</translation>
    </message>
    <message>
        <source>Manage profiles…</source>
        <translation>إدارة الملفات الشخصية…</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Forget this…</source>
        <translation>نسيان هذا…</translation>
    </message>
</context>
<context>
    <name>RecordingChip</name>
    <message>
        <source>Recording this conversation. Press to stop</source>
        <translation>يجري تسجيل هذه المحادثة. اضغط للإيقاف</translation>
    </message>
    <message>
        <source>Record this conversation</source>
        <translation>تسجيل هذه المحادثة</translation>
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
    <name>Remedy</name>
    <message>
        <source>Retry now</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Try to connect at once</source>
        <translation>محاولة الاتصال فورًا</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>أدخل مفتاحًا…</translation>
    </message>
    <message>
        <source>Enter another key for the service</source>
        <translation>أدخل مفتاحًا آخر للخدمة</translation>
    </message>
    <message>
        <source>Session settings…</source>
        <translation>إعدادات الجلسة…</translation>
    </message>
    <message>
        <source>Choose service, model and place</source>
        <translation>اختر الخدمة والنموذج والمكان</translation>
    </message>
    <message>
        <source>Model settings…</source>
        <translation>إعدادات النموذج…</translation>
    </message>
    <message>
        <source>Choose what the model is asked for</source>
        <translation>اختيار ما يُطلب من النموذج</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>التشخيص…</translation>
    </message>
    <message>
        <source>See what the connection went through</source>
        <translation>رؤية ما مر به الاتصال</translation>
    </message>
    <message>
        <source>Send again what you say and show</source>
        <translation>إرسال ما تقوله وتعرضه من جديد</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>إعدادات الصوت…</translation>
    </message>
    <message>
        <source>Choose microphone and speaker</source>
        <translation>اختر الميكروفون ومكبر الصوت</translation>
    </message>
    <message>
        <source>Test the sound…</source>
        <translation>اختبار الصوت…</translation>
    </message>
    <message>
        <source>Measure the echo of your room</source>
        <translation>قس صدى غرفتك</translation>
    </message>
    <message>
        <source>Picture settings…</source>
        <translation>إعدادات الصور…</translation>
    </message>
    <message>
        <source>Choose how and when pictures are made</source>
        <translation>اختر كيف ومتى تُصنع الصور</translation>
    </message>
    <message>
        <source>System settings…</source>
        <translation>إعدادات النظام…</translation>
    </message>
    <message>
        <source>Open the system&apos;s settings where it is allowed</source>
        <translation>فتح إعدادات النظام حيث يُسمح بذلك</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ألغِ الكتم</translation>
    </message>
    <message>
        <source>Let the assistant hear you again</source>
        <translation>دع المساعد يسمعك مجددًا</translation>
    </message>
    <message>
        <source>Camera settings…</source>
        <translation>إعدادات الكاميرا…</translation>
    </message>
    <message>
        <source>Choose the camera and how pictures are made</source>
        <translation>اختر الكاميرا وكيف تُصنع الصور</translation>
    </message>
    <message>
        <source>Pick a region…</source>
        <translation>اختيار منطقة…</translation>
    </message>
    <message>
        <source>Choose again what is shared</source>
        <translation>اختر مجددًا ما يُشارَك</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Look at the settings</source>
        <translation>انظر إلى الإعدادات</translation>
    </message>
    <message>
        <source>Memory settings…</source>
        <translation>إعدادات الذاكرة…</translation>
    </message>
    <message>
        <source>Choose what is kept on this computer</source>
        <translation>اختر ما يُحفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Knowledge settings…</source>
        <translation>إعدادات المعرفة…</translation>
    </message>
    <message>
        <source>Choose another knowledge file</source>
        <translation>اختيار ملف معرفة آخر</translation>
    </message>
    <message>
        <source>Your servers…</source>
        <translation>خوادمك…</translation>
    </message>
    <message>
        <source>See which server is up, and why another is not</source>
        <translation>معرفة أي خادم يعمل ولماذا لا يعمل غيره</translation>
    </message>
    <message>
        <source>Cost limits…</source>
        <translation>حدود التكلفة…</translation>
    </message>
    <message>
        <source>Choose how much a session may cost</source>
        <translation>اختر كم يجوز أن تكلف الجلسة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Show the recording in its folder</source>
        <translation>أظهر التسجيل في مجلده</translation>
    </message>
    <message>
        <source>Choose other keys…</source>
        <translation>اختر مفاتيح أخرى…</translation>
    </message>
    <message>
        <source>Choose keys that are free</source>
        <translation>اختر مفاتيح غير مستخدمة</translation>
    </message>
    <message>
        <source>Check what works…</source>
        <translation>افحص ما يعمل…</translation>
    </message>
    <message>
        <source>Find out what works and how to mend the rest</source>
        <translation>اعرف ما يعمل وكيف تصلح الباقي</translation>
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
    <name>Row</name>
    <message>
        <source>Back to the default: {label}</source>
        <translation>عُد إلى القيمة الأصلية: {label}</translation>
    </message>
    <message>
        <source>Set by {name}, which wins over what is chosen here.</source>
        <translation>حدده {name}، وله الأولوية على ما يُختار هنا.</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>Kind of activity</source>
        <translation>نوع النشاط</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Filter the activity</source>
        <translation>تصفية النشاط</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
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
    <name>Scenario</name>
    <message>
        <source>Plain assistant</source>
        <translation>مساعد بسيط</translation>
    </message>
    <message>
        <source>Talk about anything. Every tool, no role.</source>
        <translation>تحدّث عن أي شيء. كل الأدوات، بلا دور.</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>مستشار</translation>
    </message>
    <message>
        <source>Listens while people talk, and offers cited cards from a text or from your folders.</source>
        <translation>يستمع أثناء حديث الناس، ويعرض بطاقات بمصادرها من نص أو من مجلداتك.</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>التقرير الفصلي</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>مكتب المساعدة</translation>
    </message>
    <message>
        <source>Shows the camera what is broken, looks the order up, refunds with your approval, hands over.</source>
        <translation>يرى العطل بالكاميرا، ويبحث عن الطلب، ويرد المبلغ بموافقتك، ويحوّل إلى موظف.</translation>
    </message>
    <message>
        <source>Screen companion</source>
        <translation>رفيق الشاشة</translation>
    </message>
    <message>
        <source>Watches the part of the screen that you share, and helps only when you ask.</source>
        <translation>يراقب الجزء الذي تشاركه من الشاشة، ولا يساعد إلا إذا طلبت.</translation>
    </message>
    <message>
        <source>Wise wizard</source>
        <translation>ساحر حكيم</translation>
    </message>
    <message>
        <source>Ship&apos;s robot</source>
        <translation>روبوت السفينة</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>القائد</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم فوري</translation>
    </message>
    <message>
        <source>Says in one language what is said in the other, and nothing of its own.</source>
        <translation>يقول بلغة ما يُقال بالأخرى، ولا يضيف شيئًا من عنده.</translation>
    </message>
    <message>
        <source>Rehearse a talk</source>
        <translation>تدرّب على عرض</translation>
    </message>
    <message>
        <source>Listens to your talk in silence, and tells on request how pace, pauses and length were.</source>
        <translation>يستمع إلى عرضك في صمت، ويخبرك عند الطلب عن الإيقاع والوقفات والمدة.</translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>Scenario: {title}</source>
        <translation>السيناريو: {title}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>خاص بك</translation>
    </message>
    <message>
        <source>co-listens</source>
        <translation>يستمع معك</translation>
    </message>
    <message>
        <source>answers you</source>
        <translation>يجيبك</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>part of the screen</source>
        <translation>جزء من الشاشة</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>this computer&apos;s sound</source>
        <translation>صوت هذا الحاسوب</translation>
    </message>
    <message>
        <source>{title}, as {persona}</source>
        <translation>{title}، بصفة {persona}</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>استخدام {title}</translation>
    </message>
    <message>
        <source>Play the demo</source>
        <translation>تشغيل العرض التجريبي</translation>
    </message>
    <message>
        <source>Play the scripted demo of {title}</source>
        <translation>تشغيل العرض المكتوب لـ {title}</translation>
    </message>
    <message>
        <source>Scripted lines, one after the other; without a key the demo answers them</source>
        <translation>أسطر مكتوبة واحدًا تلو الآخر؛ بدون مفتاح يجيب عنها العرض التجريبي</translation>
    </message>
</context>
<context>
    <name>ScenarioDoor</name>
    <message>
        <source>Scenarios…</source>
        <translation>السيناريوهات…</translation>
    </message>
</context>
<context>
    <name>ScenarioGallery</name>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Choose what Attune is set up for; it switches while you talk. Each comes with a scripted demo that works without a key.</source>
        <translation>اختر ما يُعدّ له Attune؛ يتبدّل أثناء حديثك. لكل منها عرض مكتوب يعمل بدون مفتاح.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the gallery</source>
        <translation>إغلاق المعرض</translation>
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
    <name>SearchSwitch</name>
    <message>
        <source>Google Search from the next session</source>
        <translation>بحث Google من الجلسة التالية</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>التشغيل من جديد</translation>
    </message>
    <message>
        <source>Accept the changes</source>
        <translation>قبول التغييرات</translation>
    </message>
    <message>
        <source>Use {server}</source>
        <translation>استخدام {server}</translation>
    </message>
    <message>
        <source>Accept what {server} has changed</source>
        <translation>قبول ما غيّره {server}</translation>
    </message>
    <message>
        <source>{on} of {all} tools on</source>
        <translation>{on} من {all} من الأدوات مشغّلة</translation>
    </message>
    <message>
        <source>{tools}, {count} changed</source>
        <translation>{tools}، تغيّر {count}</translation>
    </message>
    <message>
        <source>Its last words: {text}</source>
        <translation>كلماته الأخيرة: {text}</translation>
    </message>
    <message>
        <source>It asked to use the model; that is always refused.</source>
        <translation>طلب استخدام النموذج؛ وهذا يُرفض دائمًا.</translation>
    </message>
    <message>
        <source>Start {server} again</source>
        <translation>تشغيل {server} من جديد</translation>
    </message>
    <message>
        <source>Secret {name}</source>
        <translation>السر {name}</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>الحفظ في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Keep the secret {name}</source>
        <translation>حفظ السر {name}</translation>
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
    <name>Settings</name>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
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
        <source>Your servers</source>
        <translation>خوادمك</translation>
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
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Shortcuts in other programs</source>
        <translation>الاختصارات في البرامج الأخرى</translation>
    </message>
    <message>
        <source>From the next time you share.</source>
        <translation>من المشاركة التالية.</translation>
    </message>
    <message>
        <source>From the next session.</source>
        <translation>من الجلسة التالية.</translation>
    </message>
    <message>
        <source>From the next start of Attune.</source>
        <translation>من التشغيل التالي لـAttune.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>developer</source>
        <translation>مطوّر</translation>
    </message>
    <message>
        <source>vertex</source>
        <translation>Vertex</translation>
    </message>
    <message>
        <source>A Live model of the backend.</source>
        <translation>نموذج Live لدى الخدمة.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>One of the service&apos;s voices.</source>
        <translation>أحد أصوات الخدمة.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Empty lets the model follow you.</source>
        <translation>الفراغ يجعل النموذج يتبعك.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Another server&apos;s https address.</source>
        <translation>عنوان https لخادم آخر.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف CA</translation>
    </message>
    <message>
        <source>PEM that vouches for it.</source>
        <translation>ملف PEM يضمنه.</translation>
    </message>
    <message>
        <source>Cloud project</source>
        <translation>مشروع السحابة</translation>
    </message>
    <message>
        <source>Vertex AI only.</source>
        <translation>لـVertex AI فقط.</translation>
    </message>
    <message>
        <source>Credentials file</source>
        <translation>ملف بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Vertex AI only: a service account&apos;s JSON; empty uses the default credentials.</source>
        <translation>لـVertex AI فقط: ملف JSON لحساب خدمة؛ والفراغ يستخدم الاعتماد الافتراضي.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Allowed locations</source>
        <translation>الأماكن المسموح بها</translation>
    </message>
    <message>
        <source>Vertex AI only, with commas between; nothing outside is dialled.</source>
        <translation>لـVertex AI فقط، تفصلها فواصل؛ ولا يُتصل بغيرها.</translation>
    </message>
    <message>
        <source>Backends allowed to take over</source>
        <translation>خدمات يجوز أن تتولى</translation>
    </message>
    <message>
        <source>developer, vertex or local, in this order, when the chosen one fails; a model may follow after a colon. Empty keeps what you say with the chosen one.</source>
        <translation>developer أو vertex أو local بهذا الترتيب عند تعطل المختارة؛ وقد يتبعها نموذج بعد نقطتين. الفراغ يبقي ما تقوله لدى المختارة.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>Told to the model in every session.</source>
        <translation>يُقال للنموذج في كل جلسة.</translation>
    </message>
    <message>
        <source>Affective dialogue</source>
        <translation>حوار وجداني</translation>
    </message>
    <message>
        <source>Where the model has it.</source>
        <translation>حيث يدعمه النموذج.</translation>
    </message>
    <message>
        <source>Record messages</source>
        <translation>تسجيل الرسائل</translation>
    </message>
    <message>
        <source>Writes what goes over the connection to a file, for reports of faults.</source>
        <translation>يكتب ما يمر عبر الاتصال في ملف لتقارير الأعطال.</translation>
    </message>
    <message>
        <source>Record messages with sound</source>
        <translation>تسجيل الرسائل مع الصوت</translation>
    </message>
    <message>
        <source>Both voices as they were sent.</source>
        <translation>الصوتان كما أُرسلا.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>-1 is the model&apos;s own.</source>
        <translation>-1 قيمة النموذج الخاصة.</translation>
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
        <translation>أطول إجابة</translation>
    </message>
    <message>
        <source>Tokens; -1 is the model&apos;s own.</source>
        <translation>رموز؛ -1 قيمة النموذج الخاصة.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed makes answers alike.</source>
        <translation>البذرة نفسها تجعل الإجابات متشابهة.</translation>
    </message>
    <message>
        <source>Picture detail</source>
        <translation>تفصيل الصورة</translation>
    </message>
    <message>
        <source>More detail costs more tokens a picture.</source>
        <translation>التفصيل الأكثر يكلف رموزًا أكثر لكل صورة.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>high</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>How long the model may think before it speaks.</source>
        <translation>كم يجوز أن يفكر النموذج قبل أن يتكلم.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>أدنى</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>ميزانية التفكير</translation>
    </message>
    <message>
        <source>Tokens, for models that count them; -1 is their own.</source>
        <translation>رموز، للنماذج التي تعدّها؛ -1 قيمتها الخاصة.</translation>
    </message>
    <message>
        <source>Show thoughts</source>
        <translation>أظهر الأفكار</translation>
    </message>
    <message>
        <source>The model writes what it thinks; each word counts as its answer does.</source>
        <translation>يكتب النموذج ما يفكر فيه؛ وكل كلمة تُحسب كإجابته.</translation>
    </message>
    <message>
        <source>Proactive audio</source>
        <translation>صوت استباقي</translation>
    </message>
    <message>
        <source>Whether the model may stay silent by itself; default asks for it to co-listen.</source>
        <translation>هل يجوز أن يصمت النموذج من تلقاء نفسه؛ الافتراضي يطلبه للاستماع المشترك.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>Proactive video</source>
        <translation>فيديو استباقي</translation>
    </message>
    <message>
        <source>The model may speak up about pictures, which costs tokens for each.</source>
        <translation>يجوز للنموذج أن يتكلم عن الصور، وكل صورة تكلف رموزًا.</translation>
    </message>
    <message>
        <source>Turn taking</source>
        <translation>تبادل الأدوار</translation>
    </message>
    <message>
        <source>Who decides when you have finished speaking.</source>
        <translation>من يقرر متى انتهيت من الكلام.</translation>
    </message>
    <message>
        <source>service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>push to talk</source>
        <translation>اضغط لتتكلم</translation>
    </message>
    <message>
        <source>Start of speech</source>
        <translation>بداية الكلام</translation>
    </message>
    <message>
        <source>How readily sound counts as speech.</source>
        <translation>مدى سهولة اعتبار الصوت كلامًا.</translation>
    </message>
    <message>
        <source>End of speech</source>
        <translation>نهاية الكلام</translation>
    </message>
    <message>
        <source>How readily a pause counts as the end.</source>
        <translation>مدى سهولة اعتبار التوقف نهاية.</translation>
    </message>
    <message>
        <source>Speech before start</source>
        <translation>الكلام قبل البداية</translation>
    </message>
    <message>
        <source>Milliseconds of speech that make a start.</source>
        <translation>ميلي ثوانٍ من الكلام تُعد بداية.</translation>
    </message>
    <message>
        <source>Silence before end</source>
        <translation>الصمت قبل النهاية</translation>
    </message>
    <message>
        <source>Milliseconds of silence that end your turn.</source>
        <translation>ميلي ثوانٍ من الصمت تنهي دورك.</translation>
    </message>
    <message>
        <source>Let me interrupt</source>
        <translation>دعني أقاطع</translation>
    </message>
    <message>
        <source>Your voice stops the answer.</source>
        <translation>صوتك يوقف الإجابة.</translation>
    </message>
    <message>
        <source>What a turn holds</source>
        <translation>ما يشمله الدور</translation>
    </message>
    <message>
        <source>What the model takes into your turn.</source>
        <translation>ما يأخذه النموذج في دورك.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>speech and all video</source>
        <translation>الكلام وكل الفيديو</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>التفريغ النصي</translation>
    </message>
    <message>
        <source>What the service writes down.</source>
        <translation>ما تكتبه الخدمة.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>المسموع</translation>
    </message>
    <message>
        <source>said</source>
        <translation>المقول</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>اللغات المحكية</translation>
    </message>
    <message>
        <source>Codes such as en-GB for the transcripts, with commas between.</source>
        <translation>رموز مثل ar-EG للتفريغ، تفصلها فواصل.</translation>
    </message>
    <message>
        <source>Times of words</source>
        <translation>أوقات الكلمات</translation>
    </message>
    <message>
        <source>In the transcripts.</source>
        <translation>في التفريغ.</translation>
    </message>
    <message>
        <source>Tidy transcripts</source>
        <translation>تفريغ منقّح</translation>
    </message>
    <message>
        <source>Without fillers and false starts; rules out times of words and speakers.</source>
        <translation>بلا حشو أو بدايات متعثرة؛ يمنع أوقات الكلمات والمتكلمين.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>المفردات</translation>
    </message>
    <message>
        <source>Words and names for the transcripts, with commas between.</source>
        <translation>كلمات وأسماء للتفريغ، تفصلها فواصل.</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>ميّز المتكلمين</translation>
    </message>
    <message>
        <source>In the transcripts of what is heard.</source>
        <translation>في تفريغ المسموع.</translation>
    </message>
    <message>
        <source>Resume sessions</source>
        <translation>استئناف الجلسات</translation>
    </message>
    <message>
        <source>Off: after a drop the session is rebuilt from what this computer remembers.</source>
        <translation>متوقف: بعد الانقطاع تُبنى الجلسة مما يتذكره هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Unlimited length</source>
        <translation>طول غير محدود</translation>
    </message>
    <message>
        <source>Old parts of a long session are let go.</source>
        <translation>تُترك الأجزاء القديمة من الجلسة الطويلة.</translation>
    </message>
    <message>
        <source>Compress at</source>
        <translation>الضغط عند</translation>
    </message>
    <message>
        <source>Tokens; -1 is four fifths of what the model holds.</source>
        <translation>رموز؛ -1 أربعة أخماس سعة النموذج.</translation>
    </message>
    <message>
        <source>Compress to</source>
        <translation>الضغط إلى</translation>
    </message>
    <message>
        <source>Tokens; -1 is half of where compression begins.</source>
        <translation>رموز؛ -1 نصف ما يبدأ عنده الضغط.</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>بحث Google</translation>
    </message>
    <message>
        <source>The model may search; the service may charge.</source>
        <translation>يجوز للنموذج أن يبحث؛ وقد تتقاضى الخدمة أجرًا.</translation>
    </message>
    <message>
        <source>Safety filter</source>
        <translation>مرشح الأمان</translation>
    </message>
    <message>
        <source>What the service blocks.</source>
        <translation>ما تحجبه الخدمة.</translation>
    </message>
    <message>
        <source>most</source>
        <translation>معظمه</translation>
    </message>
    <message>
        <source>few</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>Billing labels</source>
        <translation>وسوم الفوترة</translation>
    </message>
    <message>
        <source>Vertex AI only: name=value, with commas between.</source>
        <translation>لـVertex AI فقط: اسم=قيمة، تفصلها فواصل.</translation>
    </message>
    <message>
        <source>Voice signals</source>
        <translation>إشارات الصوت</translation>
    </message>
    <message>
        <source>Vertex AI only: the service says who speaks.</source>
        <translation>لـVertex AI فقط: تقول الخدمة من يتكلم.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>ترجم إلى</translation>
    </message>
    <message>
        <source>A language code, for translating models.</source>
        <translation>رمز لغة، للنماذج المترجمة.</translation>
    </message>
    <message>
        <source>Repeat what needs no translation</source>
        <translation>كرّر ما لا يحتاج إلى ترجمة</translation>
    </message>
    <message>
        <source>What is said in the target language is said again.</source>
        <translation>ما يقال باللغة الهدف يقال مجددًا.</translation>
    </message>
    <message>
        <source>Avatar</source>
        <translation>الصورة الرمزية</translation>
    </message>
    <message>
        <source>Name of a face, for models that show one.</source>
        <translation>اسم وجه، للنماذج التي تعرض وجهًا.</translation>
    </message>
    <message>
        <source>Avatar bit rate</source>
        <translation>معدل بت الصورة الرمزية</translation>
    </message>
    <message>
        <source>Bits a second of its picture; -1 is the model&apos;s own.</source>
        <translation>بت في الثانية لصورتها؛ -1 قيمة النموذج الخاصة.</translation>
    </message>
    <message>
        <source>Transcription endpoint</source>
        <translation>خادم التفريغ</translation>
    </message>
    <message>
        <source>OpenAI-compatible, for example a whisper.cpp server.</source>
        <translation>متوافق مع OpenAI، مثل خادم whisper.cpp.</translation>
    </message>
    <message>
        <source>Chat endpoint</source>
        <translation>خادم المحادثة</translation>
    </message>
    <message>
        <source>OpenAI-compatible, for example Ollama or a llama.cpp server.</source>
        <translation>متوافق مع OpenAI، مثل Ollama أو خادم llama.cpp.</translation>
    </message>
    <message>
        <source>Chat model</source>
        <translation>نموذج المحادثة</translation>
    </message>
    <message>
        <source>Name that the chat endpoint wants.</source>
        <translation>الاسم الذي يريده الخادم.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Empty follows the system.</source>
        <translation>الفراغ يتبع النظام.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>مكبر الصوت</translation>
    </message>
    <message>
        <source>Echo cancellation</source>
        <translation>إلغاء الصدى</translation>
    </message>
    <message>
        <source>Off with headphones.</source>
        <translation>متوقف مع سماعات الرأس.</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>كبت الضجيج</translation>
    </message>
    <message>
        <source>Automatic gain</source>
        <translation>كسب تلقائي</translation>
    </message>
    <message>
        <source>Brings a quiet voice to a usual level.</source>
        <translation>يرفع الصوت الخافت إلى مستوى معتاد.</translation>
    </message>
    <message>
        <source>Rumble filter</source>
        <translation>مرشح الأصوات المنخفضة</translation>
    </message>
    <message>
        <source>Takes out what lies below speech.</source>
        <translation>يزيل ما تحت الكلام.</translation>
    </message>
    <message>
        <source>Talk key</source>
        <translation>مفتاح التكلم</translation>
    </message>
    <message>
        <source>Held to talk where nothing is typed; with Ctrl also while typing.</source>
        <translation>يُضغط للتكلم حيث لا يُكتب شيء؛ ومع Ctrl أثناء الكتابة أيضًا.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Ducking</source>
        <translation>الخفض</translation>
    </message>
    <message>
        <source>Decibels while you begin to speak.</source>
        <translation>ديسيبل عندما تبدأ الكلام.</translation>
    </message>
    <message>
        <source>Polite</source>
        <translation>مهذب</translation>
    </message>
    <message>
        <source>A short mhm, a yeah or a cough does not stop the assistant.</source>
        <translation>همهمة قصيرة أو نعم أو سعال لا توقف المساعد.</translation>
    </message>
    <message>
        <source>Save tokens</source>
        <translation>وفّر الرموز</translation>
    </message>
    <message>
        <source>While co-listening only speech is sent.</source>
        <translation>أثناء الاستماع المشترك يُرسل الكلام فقط.</translation>
    </message>
    <message>
        <source>Hear the computer</source>
        <translation>اسمع الحاسوب</translation>
    </message>
    <message>
        <source>The assistant also hears what this computer plays, such as a meeting.</source>
        <translation>يسمع المساعد أيضًا ما يشغله هذا الحاسوب، كاجتماع.</translation>
    </message>
    <message>
        <source>Volume of the computer</source>
        <translation>مستوى صوت الحاسوب</translation>
    </message>
    <message>
        <source>In the mix.</source>
        <translation>في المزيج.</translation>
    </message>
    <message>
        <source>System audio device</source>
        <translation>جهاز صوت النظام</translation>
    </message>
    <message>
        <source>Empty is the default loudspeaker; or the name of a loopback input.</source>
        <translation>الفراغ هو مكبر الصوت الافتراضي؛ أو اسم مدخل استرجاع.</translation>
    </message>
    <message>
        <source>Format of recordings</source>
        <translation>صيغة التسجيلات</translation>
    </message>
    <message>
        <source>FLAC is smaller and as exact; every program plays WAV.</source>
        <translation>صيغة FLAC أصغر وبالدقة نفسها؛ أما WAV فيشغّلها كل برنامج.</translation>
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
        <translation>صور في الثانية</translation>
    </message>
    <message>
        <source>Picture quality</source>
        <translation>جودة الصورة</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>أطول ضلع</translation>
    </message>
    <message>
        <source>Pixels; larger regions are scaled down.</source>
        <translation>بكسل؛ المناطق الأكبر تُصغَّر.</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>أكبر صورة</translation>
    </message>
    <message>
        <source>Kilobytes; a picture that is larger is sent less crisp.</source>
        <translation>كيلوبايت؛ الصورة الأكبر تُرسل أقل وضوحًا.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>Regions too large for readable text are sent as an overview and close-ups.</source>
        <translation>المناطق الأكبر من أن يُقرأ نصها تُرسل نظرة عامة ولقطات قريبة.</translation>
    </message>
    <message>
        <source>Ignore clocks and carets</source>
        <translation>تجاهل الساعات والمؤشرات</translation>
    </message>
    <message>
        <source>What only blinks or ticks sends no pictures, which saves tokens.</source>
        <translation>ما يومض أو يدق فقط لا يرسل صورًا، وهذا يوفر الرموز.</translation>
    </message>
    <message>
        <source>Hide password managers</source>
        <translation>أخفِ مديري كلمات المرور</translation>
    </message>
    <message>
        <source>Their windows are painted over in every picture.</source>
        <translation>تُغطى نوافذها في كل صورة.</translation>
    </message>
    <message>
        <source>Always hide</source>
        <translation>أخفِ دائمًا</translation>
    </message>
    <message>
        <source>Words of programs&apos; names or windows&apos; titles, with commas between; a minus before a word, as in -bitwarden, shows a password manager again. The button lists all of them.</source>
        <translation>كلمات من أسماء البرامج أو عناوين النوافذ تفصل بينها فواصل؛ والسالب قبل كلمة، كما في ‎-bitwarden، يُظهر مدير كلمات مرور من جديد. يعرض الزر قائمتها كلها.</translation>
    </message>
    <message>
        <source>0 keeps for ever. Pinned conversations and notes stay.</source>
        <translation>0 يحفظ إلى الأبد. تبقى المحادثات المثبتة والملاحظات.</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <source>A new conversation is told the gist of the last one.</source>
        <translation>تُخبَر المحادثة الجديدة بخلاصة الأخيرة.</translation>
    </message>
    <message>
        <source>Pause when locked</source>
        <translation>توقف عند القفل</translation>
    </message>
    <message>
        <source>No pictures while the screen is locked.</source>
        <translation>لا صور ما دامت الشاشة مقفلة.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>A camera&apos;s name or number, a video file, or test-pattern.</source>
        <translation>اسم كاميرا أو رقمها أو ملف فيديو أو test-pattern.</translation>
    </message>
    <message>
        <source>Camera resolution</source>
        <translation>دقة الكاميرا</translation>
    </message>
    <message>
        <source>Width x height; the camera takes what comes nearest.</source>
        <translation>العرض x الارتفاع؛ تأخذ الكاميرا الأقرب.</translation>
    </message>
    <message>
        <source>Camera in the picture</source>
        <translation>الكاميرا داخل الصورة</translation>
    </message>
    <message>
        <source>While the screen is shared too, the camera is a corner of its pictures.</source>
        <translation>ما دامت الشاشة مشاركة أيضًا تكون الكاميرا ركنًا من صورها.</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>شريط الصور</translation>
    </message>
    <message>
        <source>Minutes of sent pictures kept in memory; 0 keeps only the last one.</source>
        <translation>دقائق الصور المرسلة في الذاكرة؛ 0 يبقي الأخيرة فقط.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التقديم</translation>
    </message>
    <message>
        <source>card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>speak</source>
        <translation>تكلم</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>A text file to answer from.</source>
        <translation>ملف نصي للإجابة منه.</translation>
    </message>
    <message>
        <source>Measure my voice</source>
        <translation>قياس صوتي</translation>
    </message>
    <message>
        <source>On this computer only.</source>
        <translation>على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>The assistant&apos;s impression</source>
        <translation>انطباع المساعد</translation>
    </message>
    <message>
        <source>Wait for consent</source>
        <translation>انتظار الموافقة</translation>
    </message>
    <message>
        <source>Seconds without an answer mean no.</source>
        <translation>ثوانٍ بلا جواب تعني لا.</translation>
    </message>
    <message>
        <source>Deadline of a call</source>
        <translation>مهلة الاستدعاء</translation>
    </message>
    <message>
        <source>Seconds.</source>
        <translation>ثوانٍ.</translation>
    </message>
    <message>
        <source>Auto uses Gemini when a key is found and the demo otherwise.</source>
        <translation>«تلقائي» يستخدم Gemini إن وُجد مفتاح، وإلا فالعرض التجريبي.</translation>
    </message>
    <message>
        <source>A card with a chime, a card that is also said, or a card without a sound.</source>
        <translation>بطاقة مع رنّة، أو بطاقة تُنطق أيضًا، أو بطاقة بلا صوت.</translation>
    </message>
    <message>
        <source>card only</source>
        <translation>بطاقة فقط</translation>
    </message>
    <message>
        <source>Time between offers</source>
        <translation>الوقت بين العروض</translation>
    </message>
    <message>
        <source>Offers an hour, at most</source>
        <translation>العروض في الساعة كحد أقصى</translation>
    </message>
    <message>
        <source>How much an offer must help</source>
        <translation>مقدار الفائدة المطلوبة من العرض</translation>
    </message>
    <message>
        <source>0.1 shows nearly everything, 0.9 only what is sure to help.</source>
        <translation>0.1 يعرض كل شيء تقريبًا، و0.9 ما تتأكد فائدته فقط.</translation>
    </message>
    <message>
        <source>Impressions go by</source>
        <translation>تعتمد الانطباعات على</translation>
    </message>
    <message>
        <source>Your words alone, or your words and the tone of your voice.</source>
        <translation>كلماتك وحدها، أو كلماتك ونبرة صوتك.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>words and tone</source>
        <translation>الكلمات والنبرة</translation>
    </message>
    <message>
        <source>I use headphones</source>
        <translation>أستخدم سماعات الرأس</translation>
    </message>
    <message>
        <source>Measure also while the assistant speaks: the microphone does not hear it.</source>
        <translation>القياس أيضًا أثناء حديث المساعد: الميكروفون لا يسمعه.</translation>
    </message>
    <message>
        <source>Folders for files</source>
        <translation>مجلدات للملفات</translation>
    </message>
    <message>
        <source>Only below these may files be found, read and written; semicolons between them.</source>
        <translation>ضمنها فقط يُعثر على الملفات وتُقرأ وتُكتب؛ تفصل بينها فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>Knowledge folders</source>
        <translation>مجلدات المعرفة</translation>
    </message>
    <message>
        <source>Text, Markdown and PDF to answer from; semicolons between them.</source>
        <translation>نصوص وMarkdown وPDF للإجابة منها؛ تفصل بينها فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>Use my servers</source>
        <translation>استخدام خوادمي</translation>
    </message>
    <message>
        <source>Those that mcp.json beside the settings lists.</source>
        <translation>تلك التي يسردها mcp.json بجانب الإعدادات.</translation>
    </message>
    <message>
        <source>Tools at most</source>
        <translation>الحد الأقصى للأدوات</translation>
    </message>
    <message>
        <source>More than a few dozen tools make models choose badly.</source>
        <translation>أكثر من بضع عشرات من الأدوات يجعل النماذج تسيء الاختيار.</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>احفظ المحادثات</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>أيام الحفظ</translation>
    </message>
    <message>
        <source>Summaries by the model</source>
        <translation>ملخصات يكتبها النموذج</translation>
    </message>
    <message>
        <source>When nobody speaks, the model sums up what was said. Costs tokens; not in the demo.</source>
        <translation>عندما لا يتحدث أحد يلخّص النموذج ما قيل. يستهلك رموزًا؛ غير متاح في العرض التجريبي.</translation>
    </message>
    <message>
        <source>Model for summaries</source>
        <translation>نموذج الملخصات</translation>
    </message>
    <message>
        <source>A text model of the same service; empty takes its usual fast one.</source>
        <translation>نموذج نصي من الخدمة نفسها؛ اتركه فارغًا لاستخدام نموذجها السريع المعتاد.</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>الذاكرة المشتركة</translation>
    </message>
    <message>
        <source>postgresql://you@host/database; encrypted, kept in step between your machines. A password goes into the keyring.</source>
        <translation>postgresql://you@host/database؛ مشفّرة ومتزامنة بين أجهزتك. تُحفظ كلمة المرور في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Tell me at</source>
        <translation>أخبرني عند</translation>
    </message>
    <message>
        <source>US dollars a session; 0 never.</source>
        <translation>دولارات للجلسة؛ 0 أبدًا.</translation>
    </message>
    <message>
        <source>Pause the session at</source>
        <translation>أوقف الجلسة مؤقتًا عند</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>System follows the desktop, also its wish for high contrast.</source>
        <translation>النظام يتبع سطح المكتب، ورغبته في التباين العالي أيضًا.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>en</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>de</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>es</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>ar</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Reduced: nothing slides or fades.</source>
        <translation>مخفضة: لا شيء ينزلق أو يتلاشى.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>مخفضة</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>اكتم الميكروفون أو ألغِ كتمه</translation>
    </message>
    <message>
        <source>Silence the assistant or let it be heard</source>
        <translation>أسكت المساعد أو أسمعه</translation>
    </message>
    <message>
        <source>Switch the camera on or off</source>
        <translation>شغّل الكاميرا أو أوقفها</translation>
    </message>
    <message>
        <source>Start or end the conversation</source>
        <translation>ابدأ المحادثة أو أنهها</translation>
    </message>
    <message>
        <source>Pause the session or go on</source>
        <translation>إيقاف الجلسة مؤقتًا أو متابعتها</translation>
    </message>
    <message>
        <source>Switch co-listening on or off</source>
        <translation>شغّل الاستماع المشترك أو أوقفه</translation>
    </message>
    <message>
        <source>Pick what is shared</source>
        <translation>اختر ما يُشارَك</translation>
    </message>
    <message>
        <source>Pause sharing or go on</source>
        <translation>أوقف المشاركة مؤقتًا أو تابعها</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>إيقاف المشاركة</translation>
    </message>
    <message>
        <source>Cut the answer short</source>
        <translation>اقطع الإجابة</translation>
    </message>
    <message>
        <source>Stop everything: tools, voice, what goes out</source>
        <translation>إيقاف كل شيء: الأدوات والصوت وما يخرج</translation>
    </message>
    <message>
        <source>Search the conversation</source>
        <translation>البحث في المحادثة</translation>
    </message>
    <message>
        <source>Compact bar</source>
        <translation>الشريط المصغّر</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Open the preferences</source>
        <translation>افتح التفضيلات</translation>
    </message>
    <message>
        <source>Check what works</source>
        <translation>افحص ما يعمل</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>أظهر الاختصارات</translation>
    </message>
    <message>
        <source>Open or close the panel of cues</source>
        <translation>فتح لوحة الإشارات أو إغلاقها</translation>
    </message>
    <message>
        <source>Open or close the panel of activity</source>
        <translation>فتح لوحة النشاط أو إغلاقها</translation>
    </message>
    <message>
        <source>Quit Attune</source>
        <translation>إنهاء Attune</translation>
    </message>
    <message>
        <source>Attune then takes these keys away from every other program.</source>
        <translation>عندها يأخذ Attune هذه المفاتيح من كل برنامج آخر.</translation>
    </message>
    <message>
        <source>Hold to talk; tap twice to keep it on</source>
        <translation>اضغط مطولًا للتحدث؛ انقر مرتين للتثبيت</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>إنهاء المحادثة</translation>
    </message>
    <message>
        <source>Bring the window to the front</source>
        <translation>أحضر النافذة إلى الأمام</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسَل</translation>
    </message>
    <message>
        <source>The configuration as JSON</source>
        <translation>التهيئة بصيغة JSON</translation>
    </message>
    <message>
        <source>Asking for the model and its configuration…</source>
        <translation>جارٍ السؤال عن النموذج وتهيئته…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>This is what the next session begins with, and what was left out of it and why. Keys are never part of it.</source>
        <translation>بهذا تبدأ الجلسة التالية، مع ما تُرك منها ولماذا. المفاتيح ليست جزءًا منها أبدًا.</translation>
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
        <source>Hide…</source>
        <translation>أخفِ…</translation>
    </message>
    <message>
        <source>Hide parts of what is shared</source>
        <translation>أخفِ أجزاء مما يُشارَك</translation>
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
    <name>SharedLine</name>
    <message>
        <source>Entries that wait: {count}.</source>
        <translation>المدخلات المنتظرة: {count}.</translation>
    </message>
    <message>
        <source>Entries that it did not take, and that stay on this machine: {count}.</source>
        <translation>المدخلات التي لم تقبلها وتبقى على هذا الجهاز: {count}.</translation>
    </message>
    <message>
        <source>Connecting to the shared memory {place}…</source>
        <translation>جارٍ الاتصال بالذاكرة المشتركة {place}…</translation>
    </message>
    <message>
        <source>In step with the shared memory {place}.</source>
        <translation>متزامن مع الذاكرة المشتركة {place}.</translation>
    </message>
    <message>
        <source>On their way to the shared memory {place}: {count} entries.</source>
        <translation>في الطريق إلى الذاكرة المشتركة {place}: {count} من المدخلات.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>This desktop does not let Attune look at the screen.</source>
        <translation>سطح المكتب هذا لا يسمح لـAttune برؤية الشاشة.</translation>
    </message>
    <message>
        <source>This desktop lets no program draw on the screen: the place is marked on the picture under Sources.</source>
        <translation>لا يسمح سطح المكتب هذا لأي برنامج بالرسم على الشاشة: المكان معلَّم على الصورة ضمن المصادر.</translation>
    </message>
    <message>
        <source>Attune points at something: {words}.</source>
        <translation>يشير Attune إلى شيء: {words}.</translation>
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
    <name>SideRail</name>
    <message>
        <source>Close: {panel}</source>
        <translation>إغلاق: {panel}</translation>
    </message>
    <message>
        <source>Open: {panel}</source>
        <translation>فتح: {panel}</translation>
    </message>
</context>
<context>
    <name>Sight</name>
    <message>
        <source>Picture of the camera</source>
        <translation>صورة الكاميرا</translation>
    </message>
    <message>
        <source>A picture from before</source>
        <translation>صورة سابقة</translation>
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
    <name>Simulation</name>
    <message>
        <source>Answered as</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>الملّي ثانية</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>An array</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>Broken Base64</source>
        <translation>Base64 تالف</translation>
    </message>
    <message>
        <source>A close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A cut connection</source>
        <translation>اتصال مقطوع</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>محتوى فارغ</translation>
    </message>
    <message>
        <source>An error object</source>
        <translation>كائن خطأ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Half a message</source>
        <translation>نصف رسالة</translation>
    </message>
    <message>
        <source>A message of its own</source>
        <translation>رسالة مستقلة</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>ليس نصًا</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>قيمة خالية</translation>
    </message>
    <message>
        <source>A part of the turn</source>
        <translation>جزء من الدور</translation>
    </message>
    <message>
        <source>A silent line</source>
        <translation>خط صامت</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>An unknown message</source>
        <translation>رسالة غير معروفة</translation>
    </message>
    <message>
        <source>A wrong type</source>
        <translation>نوع خاطئ</translation>
    </message>
    <message>
        <source>Cut the connection</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Aborts the TCP connection without a word.</source>
        <translation>يقطع اتصال TCP دون إشعار.</translation>
    </message>
    <message>
        <source>Fall silent</source>
        <translation>الصمت</translation>
    </message>
    <message>
        <source>Neither reads nor writes for a while, as a half-open line does; pings wait too.</source>
        <translation>لا يقرأ ولا يكتب لبعض الوقت، كخط نصف مفتوح؛ وتنتظر رسائل ping أيضًا.</translation>
    </message>
    <message>
        <source>How long; 0 until the connection ends.</source>
        <translation>المدة؛ 0 حتى ينتهي الاتصال.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Reads nothing for a while, so that pongs come late; what it has to say still goes out.</source>
        <translation>لا يقرأ شيئًا لبعض الوقت فتتأخر رسائل pong؛ ويستمر في إرسال ما لديه.</translation>
    </message>
    <message>
        <source>How long.</source>
        <translation>المدة.</translation>
    </message>
    <message>
        <source>Answer slowly</source>
        <translation>الرد ببطء</translation>
    </message>
    <message>
        <source>Holds every message back before it is sent.</source>
        <translation>يؤخّر كل رسالة قبل إرسالها.</translation>
    </message>
    <message>
        <source>How long each, in milliseconds; 0 stops it.</source>
        <translation>مدة كل تأخير بالملّي ثانية؛ 0 يوقفه.</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>إغلاق الاتصال</translation>
    </message>
    <message>
        <source>Closes with a code and a reason.</source>
        <translation>يغلق برمز وسبب.</translation>
    </message>
    <message>
        <source>The WebSocket close code.</source>
        <translation>رمز إغلاق WebSocket.</translation>
    </message>
    <message>
        <source>The reason text, at most 123 bytes.</source>
        <translation>نص السبب، 123 بايتًا على الأكثر.</translation>
    </message>
    <message>
        <source>Announce the end</source>
        <translation>الإعلان عن النهاية</translation>
    </message>
    <message>
        <source>Sends goAway, and ends the connection when the time it named is over.</source>
        <translation>يرسل goAway، وينهي الاتصال عند انقضاء الوقت المذكور.</translation>
    </message>
    <message>
        <source>The time left that it names.</source>
        <translation>الوقت المتبقي الذي يذكره.</translation>
    </message>
    <message>
        <source>What follows: a close, a line that falls silent, or nothing.</source>
        <translation>ما يلي ذلك: إغلاق، أو خط صامت، أو لا شيء.</translation>
    </message>
    <message>
        <source>Interrupt out of nowhere</source>
        <translation>مقاطعة بلا سبب</translation>
    </message>
    <message>
        <source>Sends an interruption that nobody caused.</source>
        <translation>يرسل مقاطعة لم يتسبب فيها أحد.</translation>
    </message>
    <message>
        <source>End a turn that never was</source>
        <translation>إنهاء دور لم يكن</translation>
    </message>
    <message>
        <source>Sends a turnComplete that nobody asked for.</source>
        <translation>يرسل turnComplete لم يطلبه أحد.</translation>
    </message>
    <message>
        <source>Send an error object</source>
        <translation>إرسال كائن خطأ</translation>
    </message>
    <message>
        <source>Sends a top-level error object, as some proxies do.</source>
        <translation>يرسل كائن خطأ في المستوى الأعلى، كما تفعل بعض الخوادم الوكيلة.</translation>
    </message>
    <message>
        <source>The code inside the error object.</source>
        <translation>الرمز داخل كائن الخطأ.</translation>
    </message>
    <message>
        <source>Send half a message</source>
        <translation>إرسال نصف رسالة</translation>
    </message>
    <message>
        <source>Sends a message that breaks off.</source>
        <translation>يرسل رسالة مبتورة.</translation>
    </message>
    <message>
        <source>Send a frame that is no message</source>
        <translation>إرسال إطار ليس رسالة</translation>
    </message>
    <message>
        <source>Sends a frame that a client cannot use; the session goes on.</source>
        <translation>يرسل إطارًا لا يمكن للعميل استخدامه؛ وتستمر الجلسة.</translation>
    </message>
    <message>
        <source>What is wrong with it.</source>
        <translation>ما الخطأ فيه.</translation>
    </message>
    <message>
        <source>Send a huge message</source>
        <translation>إرسال رسالة ضخمة</translation>
    </message>
    <message>
        <source>Sends a message beyond the 1 MiB at which many libraries stop.</source>
        <translation>يرسل رسالة تتجاوز 1 MiB، وهو حد كثير من المكتبات.</translation>
    </message>
    <message>
        <source>Its size.</source>
        <translation>حجمها.</translation>
    </message>
    <message>
        <source>Send fields of tomorrow</source>
        <translation>إرسال حقول المستقبل</translation>
    </message>
    <message>
        <source>Sends nested fields and enumeration values that no client knows.</source>
        <translation>يرسل حقولًا متداخلة وقيم تعداد لا يعرفها أي عميل.</translation>
    </message>
    <message>
        <source>Flood the client</source>
        <translation>إغراق العميل</translation>
    </message>
    <message>
        <source>Sends many interim transcripts at once.</source>
        <translation>يرسل نصوصًا مؤقتة كثيرة دفعة واحدة.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>عددها.</translation>
    </message>
    <message>
        <source>Leave turns unanswered</source>
        <translation>ترك أدوار بلا رد</translation>
    </message>
    <message>
        <source>Ends the next turns without an answer.</source>
        <translation>ينهي الأدوار التالية دون رد.</translation>
    </message>
    <message>
        <source>For how many turns, calls or interruptions.</source>
        <translation>لكم من الأدوار أو الاستدعاءات أو المقاطعات.</translation>
    </message>
    <message>
        <source>Reject turns</source>
        <translation>رفض أدوار</translation>
    </message>
    <message>
        <source>Ends the next turns with a reason in place of an answer.</source>
        <translation>ينهي الأدوار التالية بسبب بدلًا من الرد.</translation>
    </message>
    <message>
        <source>The turnCompleteReason.</source>
        <translation>قيمة turnCompleteReason.</translation>
    </message>
    <message>
        <source>Answer without sound</source>
        <translation>الرد بلا صوت</translation>
    </message>
    <message>
        <source>Sends the next answers&apos; words without their sound.</source>
        <translation>يرسل كلمات الردود التالية دون صوتها.</translation>
    </message>
    <message>
        <source>Lose the end of turns</source>
        <translation>فقدان نهاية الأدوار</translation>
    </message>
    <message>
        <source>Leaves out the turnComplete of the next turns.</source>
        <translation>يحذف turnComplete من الأدوار التالية.</translation>
    </message>
    <message>
        <source>Repeat sound after an interruption</source>
        <translation>تكرار الصوت بعد مقاطعة</translation>
    </message>
    <message>
        <source>Sends old sound once more after the next interruptions.</source>
        <translation>يرسل صوتًا قديمًا مرة أخرى بعد المقاطعات التالية.</translation>
    </message>
    <message>
        <source>Send words too late</source>
        <translation>إرسال الكلمات متأخرة</translation>
    </message>
    <message>
        <source>Sends the words of the next answers after their end.</source>
        <translation>يرسل كلمات الردود التالية بعد نهايتها.</translation>
    </message>
    <message>
        <source>Call a tool twice</source>
        <translation>استدعاء أداة مرتين</translation>
    </message>
    <message>
        <source>Sends the next tool calls twice.</source>
        <translation>يرسل استدعاءات الأدوات التالية مرتين.</translation>
    </message>
    <message>
        <source>The second time as a message of its own, or as a part of the model&apos;s turn.</source>
        <translation>في المرة الثانية كرسالة مستقلة، أو كجزء من دور النموذج.</translation>
    </message>
    <message>
        <source>Call a tool without an id</source>
        <translation>استدعاء أداة بلا معرّف</translation>
    </message>
    <message>
        <source>Leaves the id out of the next tool calls.</source>
        <translation>يحذف المعرّف من استدعاءات الأدوات التالية.</translation>
    </message>
    <message>
        <source>Cancel an answered call</source>
        <translation>إلغاء استدعاء تم الرد عليه</translation>
    </message>
    <message>
        <source>Cancels the tool call that was answered last.</source>
        <translation>يلغي آخر استدعاء أداة تم الرد عليه.</translation>
    </message>
    <message>
        <source>Bear no sound during a call</source>
        <translation>عدم تحمّل الصوت أثناء استدعاء</translation>
    </message>
    <message>
        <source>Closes with 1008 when sound comes while one of the next calls is pending.</source>
        <translation>يغلق بالرمز 1008 إذا وصل صوت بينما أحد الاستدعاءات التالية معلّق.</translation>
    </message>
    <message>
        <source>Refuse connections</source>
        <translation>رفض الاتصالات</translation>
    </message>
    <message>
        <source>Answers the next upgrades with an HTTP status.</source>
        <translation>يرد على طلبات الترقية التالية بحالة HTTP.</translation>
    </message>
    <message>
        <source>One of 400, 401, 403, 404, 429, 500, 503.</source>
        <translation>أحد الرموز 400، 401، 403، 404، 429، 500، 503.</translation>
    </message>
    <message>
        <source>Never answer the setup</source>
        <translation>عدم الرد على الإعداد</translation>
    </message>
    <message>
        <source>Takes the setup of the next connections and says nothing.</source>
        <translation>يستلم إعداد الاتصالات التالية ولا يقول شيئًا.</translation>
    </message>
    <message>
        <source>Answer the setup with a fault</source>
        <translation>الرد على الإعداد بعطل</translation>
    </message>
    <message>
        <source>Answers the setup of the next connections in another way.</source>
        <translation>يرد على إعداد الاتصالات التالية بطريقة أخرى.</translation>
    </message>
    <message>
        <source>What comes in its place.</source>
        <translation>ما يأتي بدلًا منه.</translation>
    </message>
    <message>
        <source>Of the close or the error object; 0 is the usual.</source>
        <translation>رمز الإغلاق أو كائن الخطأ؛ 0 هو المعتاد.</translation>
    </message>
    <message>
        <source>Invalidate handles</source>
        <translation>إبطال المقابض</translation>
    </message>
    <message>
        <source>Makes every resumption handle so far useless.</source>
        <translation>يجعل كل مقابض الاستئناف السابقة غير صالحة.</translation>
    </message>
    <message>
        <source>Expired closes with 1008, unknown with 1007.</source>
        <translation>منتهي الصلاحية يغلق بالرمز 1008، وغير معروف بالرمز 1007.</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Test the sound…</source>
        <translation>اختبار الصوت…</translation>
    </message>
    <message>
        <source>The recording is complete: {file}</source>
        <translation>اكتمل التسجيل: {file}</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Sound test</source>
        <translation>اختبار الصوت</translation>
    </message>
    <message>
        <source>Record 4 seconds</source>
        <translation>تسجيل 4 ثوانٍ</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>تشغيل نغمة</translation>
    </message>
    <message>
        <source>Measure the echo</source>
        <translation>قياس الصدى</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>مستوى الميكروفون</translation>
    </message>
    <message>
        <source>Say a sentence, then listen.</source>
        <translation>قل جملة ثم استمع إليها.</translation>
    </message>
    <message>
        <source>You should hear a tone from your loudspeaker.</source>
        <translation>ينبغي أن تسمع نغمة من مكبر الصوت.</translation>
    </message>
    <message>
        <source>Plays a murmur for nine seconds and measures how much of it comes back, and how much of that Attune takes out. Please stay quiet meanwhile.</source>
        <translation>يشغّل همهمة لتسع ثوانٍ ويقيس كم يعود منها وكم يزيل Attune من ذلك. يُرجى التزام الهدوء في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>مكبر الصوت</translation>
    </message>
    <message>
        <source>Echo of your room</source>
        <translation>صدى غرفتك</translation>
    </message>
    <message>
        <source>Recording: say something…</source>
        <translation>جارٍ التسجيل: قل شيئًا…</translation>
    </message>
    <message>
        <source>Measuring: please stay quiet…</source>
        <translation>جارٍ القياس: يُرجى الهدوء…</translation>
    </message>
    <message>
        <source>Echo after {delay} ms</source>
        <translation>صدى بعد {delay} ms</translation>
    </message>
    <message>
        <source>{figure} dB less echo</source>
        <translation>صدى أقل بمقدار {figure} dB</translation>
    </message>
</context>
<context>
    <name>SoundWishes</name>
    <message>
        <source>Sound is not ready yet. Try again in a moment.</source>
        <translation>الصوت غير جاهز بعد. أعد المحاولة بعد لحظة.</translation>
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
    <message>
        <source>Choose the camera</source>
        <translation>اختر الكاميرا</translation>
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
        <source>You are muted. Press to unmute</source>
        <translation>أنت مكتوم. اضغط لإلغاء الكتم</translation>
    </message>
    <message>
        <source>Nothing that you say is sent. Click to unmute.</source>
        <translation>لا يُرسل شيء مما تقوله. انقر لإلغاء الكتم.</translation>
    </message>
    <message>
        <source>Messages recorded</source>
        <translation>تُسجَّل الرسائل</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>Conversations are kept again</source>
        <translation>تُحفظ المحادثات من جديد</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Private conversation. Press to keep it again</source>
        <translation>محادثة خاصة. اضغط لحفظها من جديد</translation>
    </message>
    <message>
        <source>Nothing that is said is kept. Click to keep it again.</source>
        <translation>لا يُحفظ شيء مما يقال. انقر لحفظه من جديد.</translation>
    </message>
    <message>
        <source>What goes over this session&apos;s connection is written to a file</source>
        <translation>ما يمر عبر اتصال هذه الجلسة يُكتب في ملف</translation>
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
        <source>Resume</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Resume the session</source>
        <translation>متابعة الجلسة</translation>
    </message>
    <message>
        <source>Nothing is sent now; go on sending sound and pictures</source>
        <translation>لا يُرسل شيء الآن؛ تابع إرسال الصوت والصور</translation>
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
        <source>The microphone is on</source>
        <translation>الميكروفون يعمل</translation>
    </message>
    <message>
        <source>Co-listening</source>
        <translation>استماع مشترك</translation>
    </message>
    <message>
        <source>Answering again</source>
        <translation>يجيب من جديد</translation>
    </message>
    <message>
        <source>Sharing the screen</source>
        <translation>تتم مشاركة الشاشة</translation>
    </message>
    <message>
        <source>Sharing has ended</source>
        <translation>انتهت المشاركة</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>الكاميرا تعمل</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>الكاميرا متوقفة</translation>
    </message>
    <message>
        <source>Nothing is heard or sent</source>
        <translation>لا يُسمع شيء ولا يُرسل شيء</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Attune runs as the administrator, so this is shown without the engine&apos;s sandbox.</source>
        <translation>يعمل Attune بصلاحيات المسؤول، لذلك يُعرض هذا من دون بيئة العزل الخاصة بالمحرّك.</translation>
    </message>
    <message>
        <source>Shown as plain links: this computer cannot show them as Google draws them.</source>
        <translation>معروضة كروابط بسيطة: لا يستطيع هذا الحاسوب عرضها كما ترسمها Google.</translation>
    </message>
    <message>
        <source>This link does not lead to Google and has not been opened.</source>
        <translation>هذا الرابط لا يؤدي إلى Google ولم يُفتح.</translation>
    </message>
    <message>
        <source>Google Search suggestions</source>
        <translation>اقتراحات بحث Google</translation>
    </message>
    <message>
        <source>Google Search</source>
        <translation>بحث Google</translation>
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
        <source>Reading your timers</source>
        <translation>يقرأ مؤقتاتك</translation>
    </message>
    <message>
        <source>Setting a reminder</source>
        <translation>يضبط تذكيرًا</translation>
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
        <source>Removing a note</source>
        <translation>يزيل ملاحظة</translation>
    </message>
    <message>
        <source>Keeping a note</source>
        <translation>يحفظ ملاحظة</translation>
    </message>
    <message>
        <source>Forgetting a note</source>
        <translation>ينسى ملاحظة</translation>
    </message>
    <message>
        <source>Remembering earlier conversations</source>
        <translation>يتذكر محادثات سابقة</translation>
    </message>
    <message>
        <source>Copying to the clipboard</source>
        <translation>ينسخ إلى الحافظة</translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <translation>يقرأ الحافظة</translation>
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
        <source>Pointing at the screen</source>
        <translation>يشير إلى الشاشة</translation>
    </message>
    <message>
        <source>Noting an impression</source>
        <translation>يدوّن انطباعًا</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>يبحث عن ملفات</translation>
    </message>
    <message>
        <source>Reading a file</source>
        <translation>يقرأ ملفًا</translation>
    </message>
    <message>
        <source>Reading the rest of a result</source>
        <translation>يقرأ بقية نتيجة</translation>
    </message>
    <message>
        <source>Looking it up in your documents</source>
        <translation>يبحث في مستنداتك</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>يحسب</translation>
    </message>
    <message>
        <source>Converting a measure</source>
        <translation>يحوّل وحدة قياس</translation>
    </message>
    <message>
        <source>Looking at what was shown before</source>
        <translation>ينظر إلى ما عُرض سابقًا</translation>
    </message>
    <message>
        <source>Looking at what you share</source>
        <translation>ينظر إلى ما تشاركه</translation>
    </message>
    <message>
        <source>Writing a calendar entry</source>
        <translation>يكتب موعدًا في التقويم</translation>
    </message>
    <message>
        <source>Looking at the open windows</source>
        <translation>ينظر إلى النوافذ المفتوحة</translation>
    </message>
    <message>
        <source>Bringing a window to the front</source>
        <translation>يجلب نافذة إلى الأمام</translation>
    </message>
    <message>
        <source>Changing a switch of Attune</source>
        <translation>يغيّر مفتاحًا في Attune</translation>
    </message>
    <message>
        <source>Looking up an order</source>
        <translation>يبحث عن طلب</translation>
    </message>
    <message>
        <source>Refunding an order</source>
        <translation>يرد ثمن طلب</translation>
    </message>
    <message>
        <source>Handing over to a person</source>
        <translation>يسلّم إلى شخص</translation>
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
    <name>ToolRow</name>
    <message>
        <source>Let the model use {tool}</source>
        <translation>السماح للنموذج باستخدام {tool}</translation>
    </message>
    <message>
        <source>The model knows it as {name}</source>
        <translation>يعرفه النموذج باسم {name}</translation>
    </message>
    <message>
        <source>What {tool} does</source>
        <translation>ما يفعله {tool}</translation>
    </message>
    <message>
        <source>Decides when you are asked. Nobody checks what a server says of itself: {hints}</source>
        <translation>يقرر متى تُسأل. لا أحد يتحقق مما يقوله خادم عن نفسه: {hints}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>New since you last looked</source>
        <translation>جديدة منذ آخر مراجعة</translation>
    </message>
    <message>
        <source>Has changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>من قبل: {text}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source> — cut off</source>
        <translation> — قُطع</translation>
    </message>
    <message>
        <source> — not sent</source>
        <translation> — لم يُرسَل</translation>
    </message>
    <message>
        <source>Cut off before the first word</source>
        <translation>قُطع قبل الكلمة الأولى</translation>
    </message>
    <message>
        <source>From memory, {date}: a note</source>
        <translation>من الذاكرة، {date}: ملاحظة</translation>
    </message>
    <message>
        <source>From memory, {date}: a picture</source>
        <translation>من الذاكرة، {date}: صورة</translation>
    </message>
    <message>
        <source>From memory, {date}</source>
        <translation>من الذاكرة، {date}</translation>
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
        <source>Record this conversation</source>
        <translation>تسجيل هذه المحادثة</translation>
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
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل جارٍ</translation>
    </message>
</context>
<context>
    <name>TurnBar</name>
    <message>
        <source>Stop talking</source>
        <translation>أوقف الكلام</translation>
    </message>
    <message>
        <source>Still working: {tool}</source>
        <translation>ما زال يعمل: {tool}</translation>
    </message>
    <message>
        <source>Stop the assistant talking</source>
        <translation>إيقاف كلام المساعد</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>{n}k</source>
        <translation>{n} ألف</translation>
    </message>
    <message>
        <source>{n}M</source>
        <translation>{n} مليون</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} س</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} م.ث</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Let the assistant be heard</source>
        <translation>تشغيل صوت المساعد</translation>
    </message>
    <message>
        <source>Silence the assistant</source>
        <translation>إسكات المساعد</translation>
    </message>
    <message>
        <source>Echo: cancelling, {figure} dB less</source>
        <translation>الصدى: قيد الإلغاء، أقل {figure} dB</translation>
    </message>
    <message>
        <source>Echo: cancelling</source>
        <translation>الصدى: قيد الإلغاء</translation>
    </message>
    <message>
        <source>Echo: none to cancel</source>
        <translation>الصدى: لا شيء لإلغائه</translation>
    </message>
    <message>
        <source>Echo: learning your room</source>
        <translation>الصدى: يتعلّم غرفتك</translation>
    </message>
    <message>
        <source>Echo: not converging. Headphones help.</source>
        <translation>الصدى: لا يستقر. سماعات الرأس تساعد.</translation>
    </message>
    <message>
        <source>Echo: none with headphones</source>
        <translation>الصدى: لا يوجد مع سماعات الرأس</translation>
    </message>
    <message>
        <source>Echo cancelling is off</source>
        <translation>إلغاء الصدى متوقف</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>مكبر الصوت</translation>
    </message>
    <message>
        <source>Level of the assistant&apos;s voice</source>
        <translation>مستوى صوت المساعد</translation>
    </message>
    <message>
        <source>Volume of the assistant&apos;s voice</source>
        <translation>شدة صوت المساعد</translation>
    </message>
    <message>
        <source>Test the sound…</source>
        <translation>اختبار الصوت…</translation>
    </message>
    <message>
        <source>No sound: read the captions</source>
        <translation>لا صوت: اقرأ التسميات التوضيحية</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Welcome to Attune</source>
        <translation>مرحبًا بك في Attune</translation>
    </message>
    <message>
        <source>Talk with an assistant that hears you and sees only what you choose to show it. How would you like to begin?</source>
        <translation>تكلم مع مساعد يسمعك ولا يرى إلا ما تختار أن تريه. كيف تود أن تبدأ؟</translation>
    </message>
    <message>
        <source>Attune asks for the microphone when you begin to talk, for the screen when you share it and for the camera when you switch it on, never before.</source>
        <translation>يطلب Attune الميكروفون عندما تبدأ الكلام، والشاشة عندما تشاركها، والكاميرا عندما تشغلها، لا قبل ذلك أبدًا.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>ألقِ نظرة أولًا</translation>
    </message>
    <message>
        <source>A small assistant on this computer answers. Nothing leaves the computer and nothing costs anything.</source>
        <translation>يجيب مساعد صغير على هذا الحاسوب. لا شيء يغادر الحاسوب ولا شيء يكلف مالًا.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>جرّب العرض</translation>
    </message>
    <message>
        <source>Talk to the demo now</source>
        <translation>تكلم مع العرض الآن</translation>
    </message>
    <message>
        <source>Talk with Gemini. The key is checked with the service and kept in your keyring.</source>
        <translation>تكلم مع Gemini. يُفحص المفتاح لدى الخدمة ويُحفظ في حلقة مفاتيحك.</translation>
    </message>
    <message>
        <source>Use an API key</source>
        <translation>استخدم مفتاح API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Check and keep it</source>
        <translation>افحصه واحفظه</translation>
    </message>
    <message>
        <source>Attune uses Google&apos;s application default credentials. Run this command once in a terminal, sign in with your browser, and name your cloud project here.</source>
        <translation>يستخدم Attune بيانات الاعتماد الافتراضية من Google للتطبيقات. نفّذ هذا الأمر مرة في الطرفية، وسجّل الدخول في المتصفح، واذكر هنا مشروعك.</translation>
    </message>
    <message>
        <source>Sign in to Vertex AI</source>
        <translation>سجّل الدخول إلى Vertex AI</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>انسخ الأمر</translation>
    </message>
    <message>
        <source>Cloud project</source>
        <translation>مشروع السحابة</translation>
    </message>
    <message>
        <source>Talk with Vertex AI</source>
        <translation>تكلم مع Vertex AI</translation>
    </message>
    <message>
        <source>Talk with Gemini now</source>
        <translation>تكلم مع Gemini الآن</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>نُسخ الأمر.</translation>
    </message>
</context>
<context>
    <name>WideShortcuts</name>
    <message>
        <source>The keys {keys} are chosen twice. Choose others in the preferences.</source>
        <translation>اختيرت المفاتيح {keys} مرتين. اختر غيرها في التفضيلات.</translation>
    </message>
</context>
<context>
    <name>XGlobalKeys</name>
    <message>
        <source>The desktop does not answer, so its keys cannot be taken.</source>
        <translation>سطح المكتب لا يجيب، فلا يمكن أخذ مفاتيحه.</translation>
    </message>
    <message>
        <source>The keys {keys} belong to another program. Choose others in the preferences.</source>
        <translation>المفاتيح {keys} تخص برنامجًا آخر. اختر غيرها في التفضيلات.</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>Attune points here: {0}</source>
        <translation>يشير Attune إلى هنا: {0}</translation>
    </message>
    <message>
        <source>Attune points here</source>
        <translation>يشير Attune إلى هنا</translation>
    </message>
</context>
</TS>
