notice-mention =
    { $n ->
        [one] { $name } wspomina o Państwu
        [few] { $n } wzmianki, ostatnia: { $name }
        [many] { $n } wzmianek, ostatnia: { $name }
       *[other] { $n } wzmianki, ostatnia: { $name }
    }
letter-mentioned-subject = { $name } wspomina o Państwu: { $title }
letter-mentioned-text = { $name } wspomina o Państwu w wątku „{ $title }”:
