namespace Kentongan.Listen.Sources;

/// <summary>What a person can do about a failure, in both languages.</summary>
public static class FetchAdvice
{
    public static (string Indonesian, string English) For(FetchFailure failure) => failure switch
    {
        FetchFailure.NotAnAddress => ("Perbaiki alamatnya: harus diawali http:// atau https://.", "Correct the address: it must begin with http:// or https://."),
        FetchFailure.PrivateAddress => ("Pakai alamat publik: alamat ini berada di jaringan internal.", "Use a public address: this one is inside the network."),
        FetchFailure.HostUnknown => ("Periksa ejaan nama situsnya: nama itu tidak ditemukan.", "Check the spelling of the site's name: it is not known."),
        FetchFailure.Refused => ("Coba lagi nanti: server menolak sambungan.", "Try again later: the server refuses connections."),
        FetchFailure.CertificateInvalid => ("Beri tahu pengelola situs: sertifikat keamanannya tidak sah.", "Tell the site's operator: its security certificate is not valid."),
        FetchFailure.TimedOut => ("Tunggu: server terlalu lambat, kami mencoba lagi sendiri.", "Wait: the server is too slow, we try again by ourselves."),
        FetchFailure.TooLarge => ("Pilih umpan yang lebih kecil: dokumen ini melebihi batas ukuran.", "Choose a smaller feed: this document is over the size limit."),
        FetchFailure.CutOff => ("Tunggu: sambungan terputus, kami mencoba lagi sendiri.", "Wait: the connection was cut, we try again by ourselves."),
        FetchFailure.TooManyRedirects => ("Cari alamat barunya: alamat ini terus dialihkan.", "Look for the new address: this one redirects without end."),
        FetchFailure.ForbiddenByRobots => ("Minta izin medianya atau pilih umpan lain: robots.txt melarang alamat ini.", "Ask the outlet or choose another feed: robots.txt forbids this address."),
        FetchFailure.NotFound => ("Cari alamat umpan yang baru di beranda medianya: halaman ini tidak ada.", "Look for a new feed address on the outlet's home page: this page does not exist."),
        FetchFailure.Gone => ("Hapus sumber ini: medianya menutupnya untuk selamanya.", "Remove this source: the outlet closed it for good."),
        FetchFailure.Forbidden => ("Minta izin medianya: server menolak kami.", "Ask the outlet for permission: the server denies us."),
        FetchFailure.TooManyRequests => ("Tunggu: server minta jeda, kami mencoba lagi sendiri.", "Wait: the server asks for a pause, we try again by ourselves."),
        FetchFailure.ServerError => ("Tunggu: servernya sedang bermasalah, kami mencoba lagi sendiri.", "Wait: the server has a problem, we try again by ourselves."),
        FetchFailure.BadAnswer => ("Periksa alamatnya: jawabannya bukan umpan atau halaman.", "Check the address: the answer is no feed and no page."),
        _ => ("Sehat.", "Healthy."),
    };
}
