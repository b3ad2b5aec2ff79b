### The operator’s console.

## The frame of the console and its places
admin-console = Console
admin-overview = Overview
admin-tenants = Communities
admin-jobs = Background tasks
admin-audit = Audit log
admin-save = Save
admin-saved = The changes have been saved.
admin-error-home = Go to the overview

## Signing in
admin-sign-in = Log in to the console
admin-sign-in-refused = No operator matches these details.
admin-sign-in-link-help = To get a one-time link, run this command on the server:
admin-signed-out = The console session has ended.
admin-link = One-time link
admin-link-gone = This link no longer works
admin-password = Password
admin-password-new = New password
admin-password-done = The password has been set, and all other sessions have ended.

## Overview and lists
admin-tenant = Community
admin-tenants-empty = There is no community yet.
admin-tenant-new = New community
admin-tenant-new-text = It starts as a draft that nobody sees; legal texts, logo and managers are added on its own pages.
admin-tenant-make = Create draft
# The name of the category that a new community starts with
admin-first-category = General
admin-tenant-made = The draft has been created.
admin-host = Host
admin-state = Status
admin-state-draft = Draft
admin-state-live = Published
admin-state-suspended = Suspended
admin-made = Created
admin-published = First published
admin-version = Version
admin-jobs-waiting = Tasks waiting
admin-jobs-dead = Failed tasks
admin-jobs-dead-look = View failed tasks
admin-letters-waiting = E-mails waiting
admin-letters-sent = E-mails sent in the last 24 hours
admin-letters-dead = Failed e-mails

## One community
admin-tab-state = Status
admin-tab-details = Details
admin-tab-brand = Brand
admin-tab-hosts = Hosts
admin-tab-legal = Legal texts
admin-tab-wording = Wording
admin-tab-managers = Managers
admin-publish = Publish
admin-suspend = Suspend
admin-suspend-reason = Reason for the suspension
admin-suspend-reason-help = It only appears in the audit log.
admin-resume = Publish again
admin-publish-missing = Still missing before it can be published
admin-publish-refused = The community cannot be published yet
admin-publish-refused-imprint = There is no legal notice in the default language.
admin-publish-refused-privacy = There is no privacy policy in the default language.
admin-publish-refused-terms = There are no terms and conditions in the default language.
admin-publish-refused-manager = Nobody manages this community yet or has been invited to.
admin-tenant-published = The community is published.
admin-tenant-suspended = The community is suspended.
admin-tenant-resumed = The community is published again.
admin-audit-of-tenant = Audit log of this community

## Details
admin-address = Address
admin-field-slug = Short name
admin-field-slug-help = Lower-case letters, digits and hyphens; it never changes.
admin-field-host = Host name
admin-field-host-help = Without scheme or port, such as nord.example.org.
admin-field-name = Name of the community
admin-field-suffix = Word beside the logo
admin-field-countries = Countries
admin-field-countries-help = Two-letter codes, the default country first, such as DE AT.
admin-field-default-lang = Default language
admin-field-other-langs = Languages
admin-field-formal = Formal form of address
admin-field-formal-help = In languages that are not ticked, people are addressed informally.
admin-field-time-zone = Time zone
admin-field-time-zone-help = An IANA name such as Europe/Berlin.
admin-field-company-url = Company website
admin-field-mail-from = E-mail sender
admin-field-approval = New members need approval
admin-field-approval-help = Without a tick, they are in as soon as they have confirmed their address.
admin-field-features = Parts of the community
admin-field-features-help = Whatever is not ticked disappears from the navigation, the home page and the desk, and its pages cannot be opened. Nothing is deleted; packages and orders under way stay at the desk.
admin-field-given-name = First name
admin-field-family-name = Last name
admin-field-lang = Language
admin-slug-refused = A short name has 2 to { $max } lower-case letters, digits and single hyphens, and starts with a letter.
admin-slug-refused-reserved = This short name is reserved for the platform.
admin-slug-refused-taken = This short name belongs to another community.
admin-host-refused = This is not a host name; it should be like nord.example.org.
admin-host-refused-taken = This host is already in use.
admin-host-refused-canonical = The main host cannot be removed; please make another one the main host first.
admin-countries-refused = Please enter country codes, { $max } at most.
admin-time-zone-refused = There is no time zone with this name.
admin-url-refused = A web address starts with https:// and a host name.
admin-choice-refused = Please choose one of the options.

## Brand
admin-brand-tokens = Colours and shapes
admin-field-brand = Brand colour
admin-field-spark = Second colour
admin-field-paper = Page background
admin-field-ink = Text
admin-field-band = Header background
admin-field-frame = Header
admin-frame-line = One row, underlined
admin-frame-band = Full-width band
admin-frame-split = Three rows
admin-frame-float = Floating bar
admin-field-text = Text typeface
admin-field-head = Heading typeface
admin-stack-bookish = Book serif
admin-stack-humanist = Humanist
admin-stack-condensed = Condensed
admin-stack-grotesk = Grotesque
admin-stack-exact = Exact
admin-stack-rounded = Rounded
admin-stack-open = Open and wide
admin-field-head-weight = Heading weight, 400 to 800
admin-field-radius = Corner radius in pixels, 0 to 32
admin-field-rule = Line width in pixels, 1 to 3
admin-field-density = Spacing factor, 0.8 to 1.2
admin-color-refused = A colour is written as # and six hexadecimal digits.
admin-number-refused = Please enter a number from { $min } to { $max }.
admin-preview = Preview
admin-mode-light = Light
admin-mode-dark = Dark
admin-picture-head = Header
admin-picture-text = What text looks like
admin-picture-muted = Secondary text
admin-picture-link = A link
admin-picture-button = Button
admin-picture-chip = Choice
admin-findings-none = All colour pairs are easy to read.
admin-finding-pair = Colour on background
admin-finding-mode = Mode
admin-finding-ratio = Contrast
admin-finding-needed = Needed
admin-finding-nearest = Nearest colour that passes
admin-pair-ink-paper = Text on the page
admin-pair-ink-surface = Text on cards and in fields
admin-pair-ink-sunk = Text in the footer and quiet areas
admin-pair-ink-tint = Text on chosen items
admin-pair-muted-paper = Secondary text on the page
admin-pair-muted-surface = Secondary text on cards
admin-pair-muted-sunk = Secondary text in the footer
admin-pair-muted-tint = Secondary text on chosen items
admin-pair-link-paper = Links on the page
admin-pair-link-surface = Links on cards
admin-pair-link-sunk = Links in the footer
admin-pair-on-brand-brand = Text on buttons
admin-pair-on-tint-tint = Text on chips and chosen answers
admin-pair-on-spark-spark = Numbers on small marks
admin-pair-on-tile-tile = Dates on calendar tiles
admin-pair-on-band-band = Text in the header
admin-pair-band-muted-band = Secondary text in the header
admin-pair-good-good-soft = Success messages
admin-pair-warn-warn-soft = Warnings
admin-pair-bad-bad-soft = Error messages
admin-pair-bad-paper = Errors on the page
admin-pair-edge-paper = Borders of fields on the page
admin-pair-edge-surface = Borders of fields on cards
admin-pair-focus-paper = Keyboard focus on the page
admin-pair-focus-sunk = Keyboard focus in the footer
admin-logo = Logo
admin-logo-now = The current logo
admin-logo-file = Picture
admin-logo-help = PNG, JPEG or WebP, at most 10 MB.
admin-logo-upload = Upload logo
admin-hero = Hero picture
admin-hero-now = The current hero picture
admin-hero-help = PNG, JPEG or WebP, at most 10 MB; it appears beside the greeting on the home page.
admin-hero-upload = Upload hero picture

## Hosts
admin-host-acts = Usage
admin-host-canonical = Main host
admin-host-make-canonical = Make main host
admin-host-remove = Remove
admin-host-add = Add host
admin-host-add-help = It leads to the main host.
admin-host-added = The host has been added.
admin-host-removed = The host has been removed.
admin-host-canonical-done = All addresses now use this host.

## Legal texts
admin-legal-text = Text
admin-legal-lang = Language
admin-legal-version = Version
admin-legal-none = Not yet published
admin-legal-latest = Version { $version }, published on { $date }
admin-legal-raw = Text in Markdown
admin-legal-raw-help = Publishing makes a new version; earlier ones stay as they were.
admin-legal-title-help = The page shows its own name, so a first line that begins with # is left out.
admin-legal-publish = Publish text
admin-legal-done = The text has been published.
admin-legal-refused = Please enter a text of { $max } characters at most; a heading alone is not enough.

## Wording
admin-wording-lang = Language
admin-wording-search = Message
admin-wording-search-help = Part of the text or of the key; an empty search shows this community’s own wording.
admin-wording-find = Search
admin-wording-own = Own wording
admin-wording-own-none = This community uses the original wording throughout.
admin-wording-none = No message contains these words.
admin-wording-changed = Own wording
admin-wording-back = Back to the messages
admin-wording-original = Original wording
admin-wording-variables = Variables
admin-wording-variables-none = This message has none of its own; { "{ $brand }" } always works.
admin-wording-pattern = Wording of this community
admin-wording-pattern-help = Fluent notation with the variables above; the change appears on the next page that is opened.
admin-wording-reset = Restore original
admin-wording-reset-text = This message has its own wording here.
admin-wording-reset-done = The original wording is back.
admin-wording-refused-empty = Please enter a text, or restore the original.
admin-wording-refused-long = The text may have { $max } characters at most.
admin-wording-refused-placeables = The text may have { $max } opening braces at most.
admin-wording-refused-syntax = Line { $line } is not valid Fluent.
admin-wording-refused-variable = This message has no variable { $name }.
admin-wording-refused-message = A text may not refer to the message { $name }.
admin-wording-refused-term = There is no term { $name }.
admin-wording-refused-function = { $name } cannot be called like this.
admin-wording-refused-number = The number { $number } is too long.
admin-wording-refused-plural = The plural form { $category } is missing.

## Managers
admin-manager = Community manager
admin-manager-since = Since
admin-manager-active = Active
admin-manager-inactive = Not active
admin-managers-empty = Nobody manages this community yet.
admin-manager-invite = Invite community manager
admin-manager-invited = The invitation is on its way.
admin-manager-waits = The link only works once the community is published; the e-mail can be sent again after that.
admin-manager-refused-invited = This address has already been invited.
admin-manager-refused-already = The owner of this address already manages this community.
admin-manager-refused-suspended = The owner of this address is suspended in this community.
admin-manager-refused-reason = Please give a reason of { $max } characters at most.
admin-manager-refused-last = Nobody else manages this community; somebody else has to accept an invitation first.
admin-manager-demote = Remove role
admin-manager-demote-reason = Reason
admin-manager-demote-help = It is included in the e-mail to the person and in the audit log; the membership stays.
admin-manager-demoted = The role has been removed; the membership stays.
admin-invitations = Invitations
admin-invitation-who = Invited
# $date (Text) the day
admin-invitation-on = Invited on { $date }
# $date (Text) the day
admin-invitation-sent-on = Last sent on { $date }
admin-invitation-open = No reply yet
admin-invitation-run-out = Link expired
admin-invitation-acts = Actions
admin-invitation-send = Send again
admin-invitation-sent = The e-mail is on its way again.
admin-invitation-withdraw = Withdraw invitation
admin-invitation-withdrawn = The invitation has been withdrawn; its links no longer work.
admin-invitation-refused-last = Nobody else manages this community or has been invited to; another invitation has to come first.
admin-letter-manager-subject = Invitation: community manager at { $brand }
admin-letter-manager-text = The platform operator invites you to become a community manager at { $brand }.
admin-letter-manager-how = Your role begins once you have accepted the terms on the page behind the link; to decline, simply do nothing.
admin-letter-manager-action = View invitation
admin-letter-manager-open = The link works as soon as the community is published.
admin-letter-no-longer-subject = Your role at { $brand } has changed
admin-letter-no-longer-text = The platform operator has withdrawn your role as community manager at { $brand }; your membership stays as it is.
# $reason (Text) as the operator wrote it
admin-letter-no-longer-why = The reason: { $reason }

## Background work
admin-jobs-dead-none = No tasks have failed.
admin-job-kind = Kind
admin-job-error = Last error
admin-job-attempts = Attempts
admin-job-dead-at = Failed
admin-job-revive = Try again
admin-job-revived = The task has been started again.

## Audit log
admin-audit-text = All times are in UTC.
admin-audit-all = All communities
admin-audit-filter = Filter
admin-audit-at = Time
admin-audit-who = Who
admin-audit-act = What
admin-audit-object = Object
admin-audit-newest = Newest
admin-audit-empty = Nothing has been recorded yet.
admin-audit-member = Member { $who }
admin-audit-unknown = Unknown
# $reason (Text) as somebody wrote it
admin-audit-reason = Reason: { $reason }
admin-audit-operator = Operator
admin-audit-kith = { $brand } itself
## What was done
admin-act-account-deleted = Account deleted
admin-act-approval-dropped = Approval of new members dropped
admin-act-approval-required = Approval of new members required
admin-act-campaign-stopped = Newsletter not sent because something was missing
admin-act-category-changed = Category changed
admin-act-category-created = Category created
admin-act-category-moved = Category moved
admin-act-category-removed = Category removed
admin-act-event-cancelled = Event cancelled
admin-act-event-discarded = Draft of an event discarded
admin-act-event-people-exported = List of participants downloaded
admin-act-event-published = Event published
admin-act-event-seats-set = Seats of an event changed
admin-act-grant-given = Certificate or class granted
admin-act-grant-withdrawn = Certificate or class withdrawn
admin-act-host-added = Host added
admin-act-host-made-canonical = Main host changed
admin-act-host-removed = Host removed
admin-act-invitation-sent-again = Invitation sent again
admin-act-invitation-withdrawn = Invitation withdrawn
admin-act-job-revived = Task started again
admin-act-legal-page-published = Legal text published
admin-act-manager-agreed = Invitation accepted
admin-act-manager-demoted = Community manager’s role removed
admin-act-manager-invited = Community manager invited
admin-act-member-approved = Member approved
admin-act-member-declined = Request to join declined
admin-act-member-restored = Member restored
admin-act-member-suspended = Member suspended
admin-act-operator-link-made = One-time link created
admin-act-operator-password-set = Password set
admin-act-operator-sign-in-failed = Log-in failed
admin-act-operator-signed-in = Logged in
admin-act-order-contact-seen = Contact details of an order viewed
admin-act-order-policy-changed = Distribution of orders changed
admin-act-orders-exported = List downloaded
admin-act-package-created = Package created
admin-act-package-listed = Package put on sale
admin-act-package-restored = Package restored
admin-act-package-texts-written = Texts of a package changed
admin-act-package-unlisted = Package no longer on sale
admin-act-package-version-written = New terms of a package
admin-act-package-withdrawn = Package withdrawn
admin-act-post-deleted = Post deleted
admin-act-post-hidden = Post hidden
admin-act-post-restored = Post restored
admin-act-rating-hidden = Text of a rating hidden
admin-act-rating-shown = Text of a rating shown again
admin-act-tenant-changed = Details of the community changed
admin-act-tenant-hero-set = Hero picture set
admin-act-tenant-logo-set = Logo set
admin-act-tenant-made = Community created
admin-act-tenant-published = Community published
admin-act-tenant-rebranded = Brand changed
admin-act-tenant-resumed = Community published again
admin-act-tenant-suspended = Community suspended
admin-act-topic-locked = Topic locked
admin-act-topic-moved = Topic moved
admin-act-topic-pinned = Topic pinned
admin-act-topic-retitled = Title of a topic changed
admin-act-topic-unlocked = Topic unlocked
admin-act-topic-unpinned = Topic unpinned
admin-act-wording-changed = Wording changed
admin-act-wording-reset = Original wording restored

## A community’s settings at its own desk
settings-heading = Settings
settings-community = Community

## Counted
admin-link-text = { $n ->
    [one] A one-time link works once and is valid for { $n } minute.
   *[other] A one-time link works once and is valid for { $n } minutes.
}
admin-password-help = { $n ->
    [one] At least { $n } character.
   *[other] At least { $n } characters.
}
admin-publish-refused-contrast = { $n ->
    [one] { $n } colour pair is not easy enough to read.
   *[other] { $n } colour pairs are not easy enough to read.
}
admin-findings = { $n ->
    [one] { $n } colour pair with too little contrast
   *[other] { $n } colour pairs with too little contrast
}
admin-manager-invite-text = { $n ->
    [one] The link in the e-mail is valid for { $n } day. The role begins when the terms are accepted; until then, the person appears in no list.
   *[other] The link in the e-mail is valid for { $n } days. The role begins when the terms are accepted; until then, the person appears in no list.
}
admin-letter-manager-days = { $n ->
    [one] The link works once and is valid for { $n } day.
   *[other] The link works once and is valid for { $n } days.
}
admin-jobs-text = { $n ->
    [one] { $n } task is waiting.
   *[other] { $n } tasks are waiting.
}
admin-jobs-dead-n = { $n ->
    [one] { $n } failed task
   *[other] { $n } failed tasks
}
admin-wording-found = { $n ->
    [one] { $n } message found
   *[other] { $n } messages found
}
admin-wording-more = { $n ->
    [one] Only { $n } is shown; please make your search more specific.
   *[other] Only { $n } are shown; please make your search more specific.
}
