### Newsletters: campaigns, preferences, the archive.

## What everybody can read

news-heading = Newsletter
news-about = Every issue, to read any time
news-none = No issue has come out yet.
news-subscribe = Subscribe to the newsletter
news-feed = Atom feed

## What somebody wants to read

newsletter-preferences = Newsletter preferences
newsletter-preferences-about = Every change takes effect at once.
newsletter-topics = Topics to receive
newsletter-save = Save choice
newsletter-saved = The choice is saved.
newsletter-pause-heading = A break
newsletter-pause-about = No newsletter for 30 days; after that it goes on by itself.
newsletter-pause = Pause for 30 days
newsletter-paused-until = On a break until:
newsletter-resume = End the break
newsletter-off-heading = Nothing any more
newsletter-off = Unsubscribe from all

## The foot of a letter

newsletter-letter-why = This newsletter comes because it was subscribed to in the community.
newsletter-letter-preferences = Unsubscribe or change topics
newsletter-letter-read = Read in the browser

## The desk

newsletter-desk = Newsletters
campaign-list-about = Drafts, issues on their way, and those sent
campaign-none = There is no newsletter yet.
campaign-new = New newsletter
campaign-create = Create draft
campaign-archive = To the public archive
campaign-one = Draft
campaign-untitled = No subject
campaign-subject = Subject
campaign-topic = Topic
campaign-state = State
campaign-begun = Created
campaign-state-draft = Draft
campaign-state-scheduled = Scheduled
campaign-state-counting = About to start
campaign-state-sending = Being sent
campaign-state-paused = Paused
campaign-state-done = Sent
campaign-state-cancelled = Cancelled
campaign-read = See it in public
campaign-counting = Sending begins within a minute
campaign-begins = Sending begins by itself
campaign-take-back = Take back
campaign-pause = Pause
campaign-resume = Go on sending
campaign-cancel = Cancel for good
# $done (Number) letters done with; $all (Number) all letters
campaign-progress = { $done } of { $all } emails are done.
# $done (Number), $all (Number) letters; $rate (Number) letters a second; $minutes (Number) minutes left
campaign-progress-rate =
    { $minutes ->
        [0] { $done } of { $all } emails are done, { $rate } a second.
        [one] { $done } of { $all } emails are done, { $rate } a second, about { $minutes } minute left.
       *[other] { $done } of { $all } emails are done, { $rate } a second, about { $minutes } minutes left.
    }
campaign-moved = The state has changed: reload
campaign-unclear = Uncertain or refused
campaign-uncertain = Uncertain
campaign-failed = Refused
campaign-accepted = Accepted
campaign-skipped = Left out
campaign-unsubscribed = Unsubscribed
campaign-resend-about = Uncertain means that the email was on its way when something broke, and nobody knows whether it arrived. Sending it again may mean that it arrives twice.
campaign-resend = Send the uncertain ones again
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
campaign-excluded = Not written to
campaign-why = Reason
audience-no-consent = No consent to this topic
audience-paused = On a break
audience-segment = Outside the selection
audience-waiting = Not approved yet
audience-suspended = Suspended
campaign-aim-change = Change the selection
campaign-aim-about = The selection only narrows: nobody gets anything without having agreed.
campaign-aim-save = Apply the selection
campaign-aimed = The selection is saved.
segment-any = All
segment-lang = Language
segment-country = Country
segment-postal = Postal code begins with
segment-skill = Skill
segment-certificate = Certificate
segment-profi = Pros only
segment-days = Active within so many days
segment-refused = This is not possible here.
campaign-send = Send
campaign-lacks = Missing before it can be sent
campaign-lacks-imprint = a legal notice
# $language (String) the language
campaign-lacks-variant = the text in the community’s own language: { $language }
# $language (String) the language
campaign-lacks-subject = { $language }: a subject
# $language (String) the language
campaign-lacks-blocks = { $language }: any content
# $language (String) the language
campaign-lacks-text = { $language }: the words of a block
# $language (String) the language
campaign-lacks-alt = { $language }: the description of a picture
# $language (String) the language
campaign-lacks-picture = { $language }: the address of a picture of this community
# $language (String) the language
campaign-lacks-link = { $language }: a valid link that begins with https:// or /
# $language (String) the language
campaign-lacks-thing = { $language }: something chosen that still exists
# $language (String) the language
campaign-lacks-brevity = { $language }: brevity, as mail programs cut off what is longer than 100 kB
campaign-lacks-audience = anybody to receive it
# $n (Number) readers; $language (String) theirs; $fallback (String) the one that stands in
campaign-hint-fallback =
    { $n ->
        [one] { $language }: { $n } person gets { $fallback } instead.
       *[other] { $language }: { $n } people get { $fallback } instead.
    }
campaign-test = Test email to oneself
campaign-tried = The test is on its way.
# $subject (String) the subject
campaign-test-subject = [Test] { $subject }
campaign-count = Number of emails, to confirm
# $n (Number) recipients
campaign-count-help = Type { $n } here. After the start there is a minute to take it back.
campaign-start = Start sending
campaign-started = Sending begins in a minute.
campaign-wall = Send later
# $zone (String) the time zone
campaign-wall-help = Time in { $zone }
campaign-schedule = Schedule
campaign-scheduled = It is scheduled.
campaign-taken-back = It is a draft again.
campaign-was-paused = Sending is paused.
campaign-was-resumed = Sending goes on.
campaign-was-cancelled = Sending is cancelled.
campaign-resent = The uncertain emails are sent again.

## Writing

# $language (String) the language
campaign-write-in = Newsletter in { $language }
campaign-preheader = Preview line
campaign-preheader-help = Stands behind the subject in the inbox.
campaign-blocks = Content
campaign-block-heading = Heading
campaign-block-text = Text
campaign-block-image = Picture
campaign-block-button = Button
campaign-block-event = Event
campaign-block-topic = Forum topic
campaign-block-package = Service package
campaign-block-markdown = Text (Markdown)
campaign-block-words = Wording
campaign-block-picture = Address of the picture
campaign-block-picture-help = A picture of this community, such as /brand/….svg
campaign-block-alt = What the picture shows
campaign-block-url = Link
campaign-block-url-help = Begins with https:// or, within the community, with /
campaign-block-choose = Choose
campaign-block-add = Add
campaign-up = Up
campaign-down = Down
campaign-remove = Remove
# $no (Number) the number of the block
campaign-block-up = Move block { $no } up
# $no (Number) the number of the block
campaign-block-down = Move block { $no } down
# $no (Number) the number of the block
campaign-block-remove = Remove block { $no }
campaign-save = Save
campaign-save-preview = Save and preview
campaign-saved = The draft is saved.
campaign-unwrite = Remove this language
campaign-preview-modes = View
campaign-preview-light = Light
campaign-preview-dark = Dark
campaign-preview-text = Text only
# $n (Number) kilobytes
campaign-kilobytes = Size: { $n } kB
campaign-from = From

## Statistics

campaign-chart-letters = What became of the emails
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

campaign-refused-begun = It has begun already; the draft can no longer be changed.
campaign-refused-too-late = Too late: the first emails are on their way. Sending can still be paused.
campaign-refused-not-sending = Nothing is being sent at the moment.
campaign-refused-not-paused = Sending is not paused.
campaign-refused-not-done = First the rest has to be sent or paused.
campaign-refused-no-time = Date and time are missing.
campaign-refused-gap = This time does not exist: the clocks go forward that night.
campaign-refused-past = This moment is past already.
# $max (Number) characters
campaign-refused-long = At most { $max } characters.
campaign-refused-lacks = Something is missing, see the list below.
# $n (Number) recipients
campaign-refused-count = To confirm, please type { $n }.
