### Newsletters: campaigns, preferences, the archive.

## What everybody can read

news-heading = Newsletter
news-about = Every issue, to read at any time
news-none = No issue has been published yet.
news-subscribe = Subscribe to the newsletter
news-feed = Atom feed

## What somebody wants to read

newsletter-preferences = Newsletter preferences
newsletter-preferences-about = Every change takes effect at once.
newsletter-topics = Topics you want to receive
newsletter-save = Save choice
newsletter-saved = Your choice has been saved.
newsletter-pause-heading = Take a break
newsletter-pause-about = You get no newsletter for 30 days; after that, it resumes by itself.
newsletter-pause = Pause for 30 days
newsletter-paused-until = On a break until:
newsletter-resume = End break
newsletter-off-heading = No more newsletters
newsletter-off = Unsubscribe from all

## The foot of a letter

newsletter-letter-why = You are receiving this newsletter because you subscribed to it in the community.
newsletter-letter-preferences = Unsubscribe or change topics
newsletter-letter-read = Read in the browser

## The desk

newsletter-desk = Newsletters
campaign-list-about = Drafts, issues being sent and issues already sent
campaign-none = There is no newsletter yet.
campaign-new = New newsletter
campaign-create = Create draft
campaign-archive = To the public archive
campaign-one = Draft
campaign-untitled = No subject
campaign-subject = Subject
campaign-topic = Topic
campaign-state = Status
campaign-begun = Created
campaign-state-draft = Draft
campaign-state-scheduled = Scheduled
campaign-state-counting = About to start
campaign-state-sending = Being sent
campaign-state-paused = Paused
campaign-state-done = Sent
campaign-state-cancelled = Cancelled
campaign-read = View public page
campaign-counting = Sending starts within a minute
campaign-begins = Sending starts by itself
campaign-take-back = Take back
campaign-reload = Current status
campaign-stopped = Not sent: something is missing
campaign-stopped-about = Sending was about to start when the following was missing. The newsletter is a draft again, and nobody has received an e-mail.
campaign-will-stop = If this is still missing when sending is due to start, nothing will be sent.
campaign-pause = Pause
campaign-resume = Resume sending
campaign-cancel = Cancel for good
campaign-cancel-about = Anyone who has not received the e-mail yet will never receive it. This cannot be undone.
# $time (String) the day and time of the next attempt
campaign-waits = The mail server is not accepting anything at the moment. Sending is waiting and will try again: { $time }. Nothing gets lost.
# $done (Number) letters done with; $all (Number) all letters
campaign-progress = { $done } of { $all } e-mails have been processed.
# $done (Number), $all (Number) letters; $rate (Number) letters a second; $minutes (Number) minutes left
campaign-progress-rate =
    { $minutes ->
        [0] { $done } of { $all } e-mails have been processed, { $rate } a second.
        [one] { $done } of { $all } e-mails have been processed, { $rate } a second, about { $minutes } minute left.
       *[other] { $done } of { $all } e-mails have been processed, { $rate } a second, about { $minutes } minutes left.
    }
campaign-moved = The status has changed: reload
campaign-unclear = Uncertain or refused
campaign-uncertain = Uncertain
campaign-failed = Refused
campaign-accepted = Accepted
campaign-skipped = Skipped
campaign-not-sent = Not sent
campaign-unsubscribed = Unsubscribed
campaign-resend-about = Uncertain means that something went wrong while the e-mail was being sent, and nobody knows whether it arrived. If you send it again, it may arrive twice.
campaign-resend = Resend uncertain e-mails
campaign-languages = Languages
# $n (Number) readers
campaign-readers =
    { $n ->
        [one] { $n } person reads this language
       *[other] { $n } people read this language
    }
campaign-unwritten = Not written yet
campaign-write = Write
campaign-preview = Preview
campaign-aim = Recipients
# $n (Number) recipients
campaign-audience =
    { $n ->
        [one] Goes to { $n } person who has agreed.
       *[other] Goes to { $n } people who have agreed.
    }
campaign-excluded = Not receiving it
campaign-why = Reason
audience-no-consent = No consent to this topic
audience-paused = On a break
audience-refused = Address unknown to its provider
audience-segment = Outside the selection
audience-waiting = Not approved yet
audience-suspended = Suspended
campaign-aim-change = Change selection
campaign-aim-about = The selection only narrows the list: nobody gets anything without having agreed.
campaign-aim-save = Apply selection
campaign-aimed = The selection has been saved.
segment-any = All
segment-lang = Language
segment-country = Country
segment-postal = Postcode begins with
segment-skill = Skill
segment-certificate = Certificate
segment-class = Class
segment-friend = Friends only, without Pros
segment-profi = Pros only
segment-days = Active in the last … days
segment-refused = This value is not possible here.
campaign-send = Send
campaign-lacks = Still missing before it can be sent
campaign-lacks-imprint = a legal notice
# $language (String) the language
campaign-lacks-variant = the text in the community’s own language: { $language }
# $language (String) the language
campaign-lacks-subject = { $language }: a subject
# $language (String) the language
campaign-lacks-blocks = { $language }: content
# $language (String) the language
campaign-lacks-text = { $language }: the words of a block
# $language (String) the language
campaign-lacks-alt = { $language }: the description of a picture
# $language (String) the language
campaign-lacks-picture = { $language }: the address of a picture from this community
# $language (String) the language
campaign-lacks-link = { $language }: a valid link that begins with https:// or /
# $language (String) the language
campaign-lacks-block = { $language }: pictures as blocks of their own, as a text shows none
# $language (String) the language
campaign-lacks-thing = { $language }: a new choice, as something chosen no longer exists
# $language (String) the language
campaign-lacks-future = { $language }: a new choice, as the chosen event is over
# $language (String) the language
campaign-lacks-brevity = { $language }: shorter content, as mail programs cut off anything over 100 kB
campaign-lacks-audience = anybody to receive it
# $n (Number) readers; $language (String) theirs; $fallback (String) the one that stands in
campaign-hint-fallback =
    { $n ->
        [one] { $language }: { $n } person gets { $fallback } instead.
       *[other] { $language }: { $n } people get { $fallback } instead.
    }
campaign-test = Send test to myself
campaign-tried = The test e-mail is on its way.
# $subject (String) the subject
campaign-test-subject = [Test] { $subject }
campaign-count = Number of e-mails, to confirm
# $n (Number) recipients
campaign-count-help = Type { $n } here. After the start, you have a minute to take it back.
campaign-start = Start sending
campaign-started = Sending starts in a minute.
campaign-wall = Send later
# $zone (String) the time zone
campaign-wall-help = Time in { $zone }
campaign-schedule = Schedule sending
campaign-scheduled = Sending has been scheduled.
campaign-taken-back = The newsletter is a draft again.
campaign-is-draft = The newsletter is a draft; nothing is being sent.
campaign-was-paused = Sending has been paused.
campaign-was-resumed = Sending has been resumed.
campaign-was-cancelled = Sending has been cancelled.
campaign-resent = The uncertain e-mails are being sent again.

## Writing

# $language (String) the language
campaign-write-in = Newsletter in { $language }
campaign-preheader = Preview line
campaign-preheader-help = Appears after the subject in the inbox.
campaign-blocks = Content
campaign-block-heading = Heading
campaign-block-text = Text
campaign-block-image = Picture
campaign-block-button = Button
campaign-block-event = Event
campaign-block-topic = Forum topic
campaign-block-package = Service package
campaign-block-markdown = Text (Markdown)
campaign-block-words = Text
campaign-block-picture = Picture address
campaign-block-picture-help = A picture of this community, such as /brand/….svg
campaign-block-alt = What the picture shows
campaign-picture-own = A picture of your own
campaign-picture-file = Picture
campaign-picture-help = PNG, JPEG or WebP, at most 10 MB; it is scaled to the letter’s width.
campaign-picture-add = Add picture
campaign-block-url = Link
campaign-block-url-help = Starts with https:// or, within the community, with /
campaign-block-choose = Choose
campaign-block-add = Add
campaign-up = Move up
campaign-down = Move down
campaign-remove = Remove
# $no (Number) the number of the block
campaign-block-up = Move block { $no } up
# $no (Number) the number of the block
campaign-block-down = Move block { $no } down
# $no (Number) the number of the block
campaign-block-remove = Remove block { $no }
campaign-save = Save
campaign-save-preview = Save and preview
campaign-saved = The draft has been saved.
campaign-unwrite = Remove this language
campaign-preview-modes = View
campaign-preview-light = Light
campaign-preview-dark = Dark
campaign-preview-text = Text only
# $n (Number) kilobytes
campaign-kilobytes = Size: { $n } kB
campaign-from = From

## Statistics

campaign-chart-letters = What happened to the e-mails
# $accepted (Number) accepted; $all (Number) all
campaign-chart-letters-summary = { $accepted } of { $all } were accepted.
campaign-chart-fate = Outcome
campaign-chart-count = Number
campaign-chart-clicks = Clicks by link
# $n (Number) clicks
campaign-chart-clicks-summary =
    { $n ->
        [one] { $n } click, counted without knowing whose.
       *[other] { $n } clicks, counted without knowing whose.
    }
campaign-chart-link = Link

## What is refused

campaign-refused-begun = The newsletter is no longer a draft and can no longer be changed.
campaign-refused-changed = Somebody else has changed this text meanwhile; this page shows it when opened in a second tab. Save again to replace it with the text here.
campaign-refused-too-late = Too late: the first e-mails are on their way. You can still pause sending.
campaign-refused-over = Too late: sending has already ended.
campaign-refused-scheduled = Sending has already been scheduled. To choose another time, take it back first.
campaign-refused-not-sending = Nothing is being sent at the moment.
campaign-refused-not-paused = Sending is not paused.
campaign-refused-not-done = The remaining e-mails have to be sent or paused first.
campaign-refused-no-time = Please enter a date and a time.
campaign-refused-gap = This time does not exist: the clocks go forward that night.
campaign-refused-past = This time has already passed.
# $max (Number) characters
campaign-refused-long = Please enter { $max } characters at most.
campaign-refused-blocks = A newsletter can have { $max } blocks at most.
campaign-refused-lacks = Something is still missing; please see the list below.
# $n (Number) recipients
campaign-refused-count = To confirm, please type { $n }.
