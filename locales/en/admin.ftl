### The operator’s console.

## The frame of the console and its places
admin-console = Console
admin-overview = Overview
admin-tenants = Communities
admin-jobs = Background work
admin-audit = Audit log
admin-save = Save
admin-saved = The changes are saved.
admin-error-home = Go to the overview

## Signing in
admin-sign-in = Log in to the console
admin-sign-in-refused = No operator matches these details.
admin-sign-in-link-help = A one-time link comes from the command on the server:
admin-signed-out = The session at the console has ended.
admin-link = One-time link
admin-link-gone = This link no longer works
admin-password = Password
admin-password-new = New password
admin-password-done = The password is set, and all other sessions have ended.

## Overview and lists
admin-tenant = Community
admin-tenants-empty = There is no community yet.
admin-tenant-new = New community
admin-tenant-new-text = It starts as a draft that nobody sees; legal texts, logo and managers follow on its own pages.
admin-tenant-make = Create draft
admin-tenant-made = The draft is created.
admin-host = Host
admin-state = State
admin-state-draft = Draft
admin-state-live = Published
admin-state-suspended = Suspended
admin-made = Created
admin-published = First published
admin-version = Version
admin-jobs-waiting = Work waiting
admin-jobs-dead = Work laid aside
admin-jobs-dead-look = Look at what was laid aside
admin-letters-waiting = Letters waiting
admin-letters-sent = Letters sent in 24 hours
admin-letters-dead = Letters laid aside

## One community
admin-tab-state = State
admin-tab-details = Details
admin-tab-brand = Brand
admin-tab-hosts = Hosts
admin-tab-legal = Legal texts
admin-tab-managers = Managers
admin-publish = Publish
admin-suspend = Suspend
admin-resume = Publish again
admin-publish-missing = Still missing before publication
admin-publish-refused = The community cannot be published yet
admin-publish-refused-imprint = There is no legal notice in the default language.
admin-publish-refused-manager = There is no active community manager.
admin-tenant-published = The community is published.
admin-tenant-suspended = The community is suspended.
admin-tenant-resumed = The community is published again.
admin-audit-of-tenant = Audit log of this community

## Details
admin-address = Address
admin-field-slug = Short name
admin-field-slug-help = Small letters, digits and hyphens; it never changes.
admin-field-host = Host name
admin-field-host-help = Without scheme and port, as in nord.example.org.
admin-field-name = Name of the community
admin-field-suffix = Word beside the logo
admin-field-countries = Countries
admin-field-countries-help = Two-letter codes, the default country first, as in DE AT.
admin-field-default-lang = Default language
admin-field-other-langs = Other languages
admin-field-formal = Formal address
admin-field-formal-help = In languages without a tick, people are addressed informally.
admin-field-time-zone = Time zone
admin-field-time-zone-help = An IANA name such as Europe/Berlin.
admin-field-company-url = Website of the company
admin-field-mail-from = Sender of letters
admin-field-given-name = First name
admin-field-family-name = Last name
admin-field-lang = Language
admin-slug-refused = A short name has 2 to { $max } small letters, digits and single hyphens, and begins with a letter.
admin-slug-refused-reserved = This short name is reserved for the platform.
admin-slug-refused-taken = This short name belongs to another community.
admin-host-refused = This is not a host name; nord.example.org would be one.
admin-host-refused-taken = This host is already in use.
admin-host-refused-canonical = The main host cannot be removed; another one has to become the main host first.
admin-countries-refused = Country codes are needed, at most { $max }.
admin-time-zone-refused = There is no time zone of this name.
admin-url-refused = A web address begins with https:// and a host.
admin-choice-refused = One of the choices is needed.

## Brand
admin-brand-tokens = Colours and shapes
admin-field-brand = Colour of the brand
admin-field-spark = Second colour
admin-field-paper = Ground of pages
admin-field-ink = Text
admin-field-band = Ground of the header
admin-field-frame = Header
admin-frame-line = One row, underlined
admin-frame-band = Full-width band
admin-frame-split = Three rows
admin-frame-float = Floating bar
admin-field-text = Typeface of text
admin-field-head = Typeface of headings
admin-stack-bookish = Book serif
admin-stack-humanist = Humanist
admin-stack-condensed = Condensed
admin-stack-grotesk = Grotesque
admin-stack-exact = Exact
admin-stack-rounded = Rounded
admin-stack-open = Open and wide
admin-field-head-weight = Weight of headings, 400 to 800
admin-field-radius = Corners in pixels, 0 to 32
admin-field-rule = Lines in pixels, 1 to 3
admin-field-density = Spacing factor, 0.8 to 1.2
admin-color-refused = A colour is written as # and six hexadecimal digits.
admin-number-refused = A number from { $min } to { $max } is needed.
admin-preview = Preview
admin-mode-light = Light
admin-mode-dark = Dark
admin-picture-head = Header
admin-picture-text = How text looks
admin-picture-muted = Second text
admin-picture-link = A link
admin-picture-button = Button
admin-picture-chip = Choice
admin-findings-none = All pairs of colours can be read well.
admin-finding-pair = Colour on ground
admin-finding-mode = Mode
admin-finding-ratio = Contrast
admin-finding-needed = Needed
admin-finding-nearest = Nearest colour that passes
admin-logo = Logo
admin-logo-now = The current logo
admin-logo-file = Picture
admin-logo-help = PNG, JPEG or WebP, at most 2 MB.
admin-logo-upload = Upload logo
admin-logo-refused-kind = A PNG, JPEG or WebP picture is needed.
admin-logo-refused-broken = This picture is damaged.
admin-logo-refused-large = This picture is too large; { $max } MB are the limit.

## Hosts
admin-host-acts = Use
admin-host-canonical = Main host
admin-host-make-canonical = Make main host
admin-host-remove = Remove
admin-host-add = Add host
admin-host-add-help = It leads to the main host.
admin-host-added = The host is added.
admin-host-removed = The host is removed.
admin-host-canonical-done = All addresses now use this host.

## Legal texts
admin-legal-text = Text
admin-legal-lang = Language
admin-legal-version = Version
admin-legal-none = Not yet published
admin-legal-latest = Version { $version }, published on { $date }
admin-legal-raw = Text in Markdown
admin-legal-raw-help = Publishing makes a new version; earlier ones stay as they were.
admin-legal-publish = Publish text
admin-legal-done = The text is published.
admin-legal-refused = A text is needed, with { $max } characters at most.

## Managers
admin-manager = Community manager
admin-manager-since = Since
admin-manager-active = Active
admin-manager-inactive = Not active
admin-managers-empty = Nobody manages this community yet.
admin-manager-add = Add community manager
admin-manager-added = The membership is set up, and a letter with a link is on its way.
admin-letter-manager-subject = A role at { $brand }: community manager
admin-letter-manager-text = The platform operator has set up the role of community manager at { $brand } for this address.
admin-letter-manager-open = The link works as soon as the community is published.

## Background work
admin-jobs-dead-none = Nothing was laid aside.
admin-job-kind = Kind
admin-job-error = Last error
admin-job-attempts = Attempts
admin-job-dead-at = Laid aside
admin-job-revive = Start again
admin-job-revived = The work starts again now.

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
admin-audit-member = Member { $id }
admin-audit-operator = Operator
admin-audit-kith = { $brand } itself

## Counted
admin-link-text = { $n ->
    [one] A one-time link works once and for { $n } minute.
   *[other] A one-time link works once and for { $n } minutes.
}
admin-password-help = { $n ->
    [one] At least { $n } character.
   *[other] At least { $n } characters.
}
admin-publish-refused-contrast = { $n ->
    [one] { $n } pair of colours cannot be read well enough.
   *[other] { $n } pairs of colours cannot be read well enough.
}
admin-findings = { $n ->
    [one] { $n } pair of colours with too little contrast
   *[other] { $n } pairs of colours with too little contrast
}
admin-manager-add-text = { $n ->
    [one] The letter’s link logs in and works for { $n } day.
   *[other] The letter’s link logs in and works for { $n } days.
}
admin-letter-manager-days = { $n ->
    [one] The link works once, for { $n } day.
   *[other] The link works once, for { $n } days.
}
admin-jobs-text = { $n ->
    [one] { $n } piece of work is waiting.
   *[other] { $n } pieces of work are waiting.
}
admin-jobs-dead-n = { $n ->
    [one] { $n } piece of work laid aside
   *[other] { $n } pieces of work laid aside
}
