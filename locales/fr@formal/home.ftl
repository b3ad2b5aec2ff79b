home-join-title = La technique, vous connaissez ?
