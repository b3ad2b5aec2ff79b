letter-mentioned-text = { $name } hat Sie im Thema „{ $title }“ erwähnt:
