### The forum: categories, topics, posts.

## Lists

forum-all-topics = All topics
forum-show-latest = Latest
forum-show-unanswered = Without replies
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
forum-post-delete-done = The post has been deleted.
forum-post-undelete = Restore post
forum-post-undelete-done = The post is back.

## What is refused

# $min, $max (Number) characters
topic-refused-title = A title needs between { $min } and { $max } characters.
topic-refused-not-allowed = New topics here come from the community team.
reply-refused-empty = There is no text yet.
# $max (Number) characters
reply-refused-too-long = The text is too long: { $max } characters at most.
reply-refused-topic-locked = This topic is closed and takes no more replies.
reply-refused-not-allowed = This account cannot reply here.
reply-refused-waiting = You can write as soon as the community team has approved your account.
post-refused-changed = This post has been changed in the meantime; nothing was overwritten, and both versions are below.
post-refused-overwritten = The text of this post has been permanently deleted.
