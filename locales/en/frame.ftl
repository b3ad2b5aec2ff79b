## The frame of every page
frame-skip = Skip to content
frame-to-company = { $name } website
frame-places = Main navigation
frame-search = Search
frame-notices = { $n ->
    [0] No new notifications
    [one] { $n } new notification
   *[other] { $n } new notifications
}
frame-account-of = Account of { $name }
frame-profile = Profile and settings
frame-staff = Community desk
frame-languages = Choose language
frame-language-change = Change language
frame-sign-in = Log in
frame-sign-out = Log out
frame-join = Create account
frame-join-short = Join
frame-legal = Legal information
nav-home = Home
nav-book = Book help
nav-forum = Forum
nav-members = Members
nav-me = Me
legal-imprint = Legal notice
legal-privacy = Privacy policy
legal-terms = Terms and conditions

## Forms, lists, pages
frame-optional = (optional)
frame-show = Show
frame-hide = Hide
frame-errors = { $n ->
    [one] Please check one entry
   *[other] Please check { $n } entries
}
frame-cancel = Cancel
frame-pages = Pages
frame-newer = Newer
frame-older = Older
frame-crumbs = You are here
frame-steps = Steps
frame-step-done = Done
frame-as-table = As a table
frame-write = Write
frame-preview = Preview
frame-bold = Bold
frame-list = List
frame-quote = Quote
frame-link = Link
frame-error-ref = Reference number:
frame-error-home = Go to the home page
frame-neutral-title = There is no community at this address
frame-neutral-text = The address may be mistyped, or the community has moved. The company that gave you the address can help.

## Home
home-topics = What people are talking about
home-topics-all = All topics
home-topics-empty = Nobody has asked anything yet. The first question is always the hardest.
home-events = Upcoming events
home-events-all = All events

## Forum
forum-category = Category
forum-categories = Categories
forum-sort = Sort topics
forum-topic = Topic
forum-topic-new = New topic
forum-topics-older = Older topics
forum-topics-newer = Newer topics
forum-people = Taking part
forum-replies = Replies
forum-last = Latest
forum-helpful = Helpful this week
forum-new = new
forum-unread = Unread
forum-pinned = Pinned
forum-solved = Solved
forum-locked = Locked
forum-replies-n = { $n ->
    [one] { $n } reply
   *[other] { $n } replies
}
forum-views-n = { $n ->
    [one] { $n } view
   *[other] { $n } views
}
forum-like-n = { $n ->
    [one] Helpful, { $n } vote
   *[other] Helpful, { $n } votes
}
forum-post-by = Post by { $name }
forum-post-more = More actions for the post by { $name }
forum-reply = Reply
forum-your-reply = Your reply
forum-reply-publish = Publish reply
forum-reply-notify = Notify me of new replies
forum-posts-next = Later posts
forum-posts-previous = Earlier posts
forum-guide = Related guide
forum-similar = Similar topics

## Sign-in
sign-in-title = Log in
sign-in-heading = Good to see you
sign-in-text = Log in to see jobs and topics near you.
sign-in-email = E-mail address
sign-in-password = Password
sign-in-forgot = Forgotten your password?
sign-in-submit = Log in
sign-in-or = or
sign-in-link = Send a link by e-mail
