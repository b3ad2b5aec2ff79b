### The forum: categories, topics, posts.

## Lists

forum-all-topics = All topics
forum-show-latest = Latest
forum-show-unanswered = Without replies
forum-show-unsolved = Unsolved
forum-show-newcomers = By newcomers
forum-show-mine = My topics
forum-empty = Nothing has been asked or shared here yet.
forum-empty-here = There is nothing in this list right now.

## A topic

# $from, $to, $total (Number) numbers of posts
forum-posts-range = Posts { $from } to { $to } of { $total }
forum-former-friend = Former Friend
forum-badge-staff = Community manager
# $when (String) a date or “yesterday”
forum-post-edited = edited { $when }
# $no (String) the number of a post
forum-in-reply-to = in reply to #{ $no }
forum-post-deleted = This post has been deleted.
forum-solution = Solution
# $n (Number) at least 1
forum-live-replies =
    { $n ->
        [one] { $n } new reply
       *[other] { $n } new replies
    }
forum-closed-sign-in = Members who are logged in can reply.
forum-lock = Close topic
forum-unlock = Reopen topic
forum-lock-done = The topic is closed and takes no more replies.
forum-unlock-done = The topic is open again.

## Writing

forum-topic-title = Title
forum-topic-retitle = Change the title
forum-text = Text
forum-topic-publish = Publish topic
forum-post-edit = Edit
forum-post-edit-heading = Edit post
forum-post-save = Save changes
forum-post-other = The text as it is now
forum-post-own = Your version
forum-post-delete = Delete
forum-post-delete-heading = Delete this post?
forum-post-delete-text = A note stays in its place, and the replies are kept.
forum-post-delete-topic = The whole topic goes with its first post; only the community team still sees it and can restore it.
forum-post-delete-done = The post has been deleted.
forum-post-undelete = Restore post
forum-post-undelete-done = The post is back.

## What is refused

# $min, $max (Number) characters
topic-refused-title = A title needs between { $min } and { $max } characters.
topic-refused-not-allowed = Only the community team can open topics here.
reply-refused-empty = Please write something first.
# $max (Number) characters
reply-refused-too-long = The text is too long: { $max } characters at most.
reply-refused-topic-locked = This topic is closed and takes no more replies.
reply-refused-topic-away = This topic has been removed; only the community team still sees it. It comes back with its first post.
reply-refused-not-allowed = This account cannot reply here.
reply-refused-waiting = You can write as soon as the community team has approved your account.
post-refused-changed = This post has been changed in the meantime. Nothing was overwritten; both versions are below.
# $title (String)
topic-refused-retitled = The topic is now called “{ $title }”. Save again to give it the title in this field.
post-refused-overwritten = The text of this post has been permanently deleted.

## Categories, for managers

category-desk = Forum categories
category-desk-about = How the forum is divided, and who may read, reply and open topics
category-one = Category
category-new = New category
category-create = Create category
category-created = The category has been created.
category-save = Save category
category-saved = The category has been saved.
category-none = No categories have been created yet.
category-away = Removed topics
category-away-about = They can be found only here. Restoring the first post brings the topic back.
category-see = View in forum
# $language (String) the name of a language
category-stands-in = shown in: { $language }
category-kind = Kind
category-kind-talk = Conversation
category-kind-question = Questions and answers
category-kind-news = Announcements
category-rules = Rules
category-read = Read
category-reply = Reply
category-write = Open topics
category-read-by = Who may read
category-reply-by = Who may reply
category-write-by = Who may open topics
category-for-everyone = Everyone
category-for-members = Members
category-for-staff = Community managers
category-topics = Topics
category-order = Order
category-up = Move up
category-down = Move down
category-moved = The order has been changed.
category-texts = Name and description
# $language (String) the name of a language
category-name-in = Name ({ $language })
# $language (String) the name of a language
category-description-in = Description ({ $language })
# $language (String) the name of a language
category-text-empty = An empty field shows the text in: { $language }
category-color = Colour
category-color-orange = Orange
category-color-blue = Blue
category-color-green = Green
category-color-purple = Purple
category-color-yellow = Yellow
category-color-teal = Teal
category-color-pink = Pink
category-color-grey = Grey
category-slug = Word in the address
category-slug-help = Small letters, digits and hyphens; it cannot be changed later.
# $slug (String) the word
category-slug-is = In the address: { $slug }
category-remove-heading = Delete category
category-remove = Delete category
category-remove-about = There are no topics here; the name, description and rules will be gone for good.
category-remove-not-yet = Only a category without topics can be deleted.
category-removed = The category has been deleted.
category-refused-topics = Topics belong to this category, perhaps deleted ones, so it cannot be deleted.
category-refused-name = The category needs a name in the community’s own language.
# $max (Number) characters
category-refused-long = This text may have { $max } characters at most, on one line.
category-refused-kind = The kind is missing here.
category-refused-color = The colour is missing here.
category-refused-audience = The group of people is missing here.
category-refused-wider = This group is larger than the group that may read.
# $max (Number) characters
category-refused-slug = Only small letters, digits and single hyphens, { $max } characters at most.
category-refused-slug-taken = This word is already taken in the forum.

## Hearing of a topic

forum-watch = Watch topic
forum-unwatch = Stop watching
forum-watch-done = You will be notified of new replies in this topic.
forum-unwatch-done = From now on, you will only be notified of mentions and direct replies.
forum-mute = Mute topic
forum-unmute = Unmute topic
forum-mute-done = You will no longer be notified about this topic.
forum-unmute-done = The topic is no longer muted.
# $n (Number) at least 1
forum-new-n =
    { $n ->
        [one] { $n } new post
       *[other] { $n } new posts
    }
# $n (Number) at least 1
forum-jump-unread =
    { $n ->
        [one] Go to the unread post
       *[other] Go to the first of { $n } unread posts
    }

## Notifications

notice-page = Notifications
notice-none = There are no notifications.
notice-read-all = Mark all as read
notice-read-done = All notifications are marked as read.
# $n (Number) at least 1, $name (String) whoever did it last
notice-reply =
    { $n ->
        [one] { $name } replied
       *[other] { $n } new replies, the latest by { $name }
    }
# $n (Number) at least 1, $name (String) whoever did it last
notice-mention =
    { $n ->
        [one] { $name } mentioned you
       *[other] { $n } mentions, the latest by { $name }
    }
# $name (String) whoever marked it
notice-answer = Post marked as the solution by { $name }

## Letters

# $name (String) the writer, $title (String) the topic
letter-replied-subject = { $name } replied: { $title }
# $name (String) the writer, $title (String) the topic
letter-replied-text = { $name } replied in the topic “{ $title }”:
# $name (String) the writer, $title (String) the topic
letter-mentioned-subject = { $name } mentioned you: { $title }
# $name (String) the writer, $title (String) the topic
letter-mentioned-text = { $name } mentioned you in the topic “{ $title }”:
letter-post-action = Go to the post
letter-reason-replies = You are receiving this e-mail because e-mails about replies are switched on for your account at { $brand }.

## Pinning, moving, solving

forum-pin = Pin topic
forum-unpin = Unpin topic
forum-pin-done = The topic is pinned to the top of its lists.
forum-unpin-done = The topic is no longer pinned.
forum-move = Move topic
forum-move-to = Move to
forum-move-help = Links to the topic keep working.
forum-move-done = The topic has been moved.
answer-accept = Mark as solution
answer-unaccept = Remove solution mark
answer-accept-done = The post is marked as the solution.
answer-unaccept-done = The mark has been removed.
# $name (String) its writer
answer-by = Solution by { $name }
answer-refused-no-question = Only a question can have a solution.
answer-refused-post = This post cannot be the solution.
like-refused-own = Your own posts cannot be marked as helpful.

## The search

search-words = Search terms
search-within = Where to search
search-everything = Everything
search-titles = Titles
search-bodies = Posts
search-people = Members
search-all-categories = All categories
search-author = Written by
search-period = Period
search-any-time = Any time
search-week = Last 7 days
search-month = Last 30 days
search-year = Last 12 months
search-none = Nothing was found; fewer or other words may help.
search-first = First results
search-next = More results
# $max (Number) characters
search-refused-long = A search may have { $max } characters at most.
search-refused-signs = Signs alone cannot be searched for; a word or a number is needed.

## The history of a post

history-page = Edit history
history-about = What was added is underlined, what was taken out is struck through; only the author and the community managers see this.
history-back = Back to the post
history-none = This post has not been edited.

## Reports

report-post = Report
report-heading = Report this post?
report-about = Only the community managers see who reported it. You will find their decision in your notifications.
report-reason = What is wrong with it?
report-reason-spam = Advertising or spam
report-reason-insult = Insult or threat
report-reason-private = Private data of others
report-reason-illegal = Against the law
report-reason-other = Something else
report-note = In a few words
report-send = Send report
report-done = Thank you for your report; the community team will look at it.
report-refused-own = You can edit or delete your own posts, but not report them.
report-refused-reason = Please choose a reason.
# $max (Number) characters
review-refused-words = A text of 1 to { $max } characters is needed here.
forum-post-hidden = The community team has hidden this post.
# $until (Instant) when it ends
reply-refused-silenced = After a decision by the community team, this account can only read until { $until }.

## The review queue, for managers

review-desk = Reports
review-about = What members have reported, and decisions they object to
review-none = There is nothing to decide.
review-kind-report = Report
review-kind-appeal = Objection
review-suspension = Suspension of { $name }
# $n (Number) how much it weighs
review-weight = Weight { $n }
review-see = View in forum
review-said = What was said
review-decided = Decided:
review-decide = Decision
review-decide-button = Decide
review-post = The post
review-post-keep = Keep
review-post-hide = Hide
review-post-delete = Delete
review-first-post = This is the first post: if it is hidden or deleted, the whole topic goes with it.
review-member = The author
review-member-nothing = Do nothing
review-member-warn = Warn
review-member-silence = Only let them read for a while
review-member-suspend = Suspend
review-how-long = For how long
# $n (Number) 1, 3, 7 or 30
review-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
review-reason = Reason
review-reason-help = The author reads it word for word; it may only stay empty if nothing happens.
review-answer = Answer to the objection
review-objection = The objection
review-objection-right = Justified: the decision is taken back
review-objection-wrong = Not justified: the decision stands
review-over = This has been decided.
review-moot = The suspension was lifted; no answer is needed.
review-done = The decision has been made, and those concerned will be told.
review-refused-choice = Please choose an option.
review-refused-decided = Something has changed here in the meantime; nothing was decided twice.
review-refused-gone = The author is no longer an active member here.
appeal-refused-own = Another manager has to answer this objection.

## Decisions, for those concerned

decision-heading = Decision by the community team
decision-on-post-keep = The post stays.
decision-on-post-hide = The post has been hidden.
decision-on-post-delete = The post has been deleted.
decision-for-member-warn = This is a warning.
# $until (Instant) when it ends
decision-for-member-silence = Until { $until }, this account can only read.
decision-for-member-suspend = The account has been suspended.
suspension-heading = Suspension of this account
suspension-text = The community team has suspended this account, so it is not possible to log in for now.
suspension-over = The suspension has been lifted, and it is possible to log in again.
decision-reason = Reason
appeal-heading = Objection
appeal-about = If you disagree, you can object once; where possible, another manager answers.
appeal-note = Why the decision is wrong
appeal-send = Send objection
appeal-done = Your objection has been sent.
appeal-open = The objection has been received and will be answered.
appeal-upheld = The objection was justified: the decision has been taken back.
appeal-rejected = The objection has changed nothing: the decision stands.
appeal-answer = Answer from the community team
appeal-refused-once = This decision has already been objected to.
notice-report-upheld = Report answered: action was taken
notice-report-rejected = Report answered: the post stays
notice-decision = Decision about a post
notice-appeal-upheld = Objection answered: the decision has been taken back
notice-appeal-rejected = Objection answered: the decision stands
letter-decided-subject = Decision about a post
# $title (String) the topic
letter-decided-text = The community team has decided about a post in the topic “{ $title }”. The page says what was decided, why, and how to object.
letter-decided-action = Read the decision
letter-appealed-subject = Answer to an objection
# $title (String) the topic
letter-appealed-text = The community team has answered the objection about a post in the topic “{ $title }”.

## The open ear

ear-page = Write to the community team
ear-about = Only the community managers read this; their answer comes by e-mail and appears here.
ear-subject = What is it about?
ear-text = Message
ear-more = Add to your message
ear-answer = Answer
ear-send = Send
ear-own = Earlier messages
ear-received = Your message has arrived; a confirmation comes by e-mail.
ear-sent = Your message has been sent.
# $name (String) the writer
ear-message-by = Message from { $name }
ear-state-new = Waiting for an answer
ear-state-answered = Answered
ear-state-closed = Closed
ear-desk = Messages to the team
ear-desk-about = What members write to the community managers; whoever has waited longest comes first
ear-none = There are no messages in this list.
ear-close = Close
ear-reopen = Reopen
ear-close-done = The conversation is closed.
ear-reopen-done = The conversation is open again.
# $max (Number) characters
ear-refused-subject = A subject of 1 to { $max } characters is needed here.
# $max (Number) characters
ear-refused-text = A message of 1 to { $max } characters is needed here.
# $name (String) the writer
notice-ear-answered = Answer from { $name }
# $name (String) the writer
notice-ear-asked = Message to the team from { $name }
# $subject (String) what it is about
letter-ear-received-subject = Message received: { $subject }
letter-ear-received-text = The community managers will read it and answer as soon as they can. You can follow the conversation on its page.
# $subject (String) what it is about
letter-ear-answered-subject = An answer from the community team: { $subject }
letter-ear-answered-text = The community team has answered; you can read it in the conversation.
letter-ear-action = Go to the conversation
