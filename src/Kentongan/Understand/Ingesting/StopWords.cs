using System.Collections.Frozen;

namespace Kentongan.Understand.Ingesting;

/// <summary>Words that tell nothing about a topic: function words of Indonesian, its chat spelling, Javanese, Sundanese and English.</summary>
public static class StopWords
{
    static readonly FrozenSet<string> _all = """
        ada adalah adanya adapun agak agar akan akankah akhirnya aku akulah amat anda andai antara antar apa apaan apabila apakah apalagi apapun
        asal asalkan atas atau ataukah ataupun bagai bagaikan bagaimana bagaimanapun bagi bahkan bahwa bahwasanya bakal balik banget banyak baru
        bawah beberapa begini beginilah begitu begitulah belum belumlah berada berapa berikut bersama betul biar biasa biasanya bila bilamana bisa
        bisakah boleh bolehkah buat bukan bukankah bukanlah cara coba contoh cukup cuma dalam dan dapat dari daripada datang dekat demi demikian
        dengan depan deh di dia dialah diantara diri dirinya disana disini dong dua dulu empat enggak enggaknya entah guna hal hampir hanya hari
        harus haruslah harusnya hingga ialah ibu ingin ini inikah inilah itu itukah itulah iya jadi jadilah jadinya jangan jangankan janganlah
        jauh jelas jika jikalau juga justru kah kalau kalaupun kalian kami kamu kan kapan kapankah karena kata katanya kau ke kedua kemana kembali kemudian
        kenapa kepada kepadanya ketika khusus kini kita kitalah kok kurang lagi lah lain lainnya lalu lama lanjut lebih lewat lho loh lima lu luar macam
        maka makanya makin maksud malah malahan mampu mana manapun masa masalah masih masing mau maupun melainkan melalui memang mengapa mereka merupakan
        meski meskipun mesti mestinya mungkin mungkinkah nah naik namun nanti nantinya nih nya oh oleh olehnya orang pada padahal padanya paling panjang pantas
        para pasti pastinya pak bapak per percuma pernah pertama perlu perlunya pula pun rasa rata rupanya saat saatnya saja sajalah saling sama sambil sampai sana
        sangat sangatlah satu saya sayalah se sebab sebabnya sebagai sebagaimana sebagian sebaik sebaiknya sebanyak sebegitu sebelum sebelumnya sebenarnya
        seberapa sebetulnya sebuah sedang sedangkan sedemikian sedikit segala segalanya segera seharusnya sehingga sejak sejauh sejenak sekadar sekali
        sekalian sekaligus sekalipun sekarang seketika sekiranya sekitar selain selaku selalu selama seluruh seluruhnya semacam semakin semasa
        semaunya sementara semoga sempat semua semuanya semula sendiri seolah seorang sepanjang seperti sepertinya serasa seraya seringnya sering serta
        sesuatu sesudah setelah seterusnya setiap setidaknya si siapa siapakah siapapun sih sini situ soal suatu sudah sudahkah sudahlah supaya tadi tadinya
        tahu tahun tak tanpa tapi tentang tentu tentunya terhadap terjadi terlalu terlebih termasuk ternyata tersebut tersebutlah tertentu terus terutama
        tetap tetapi tiap tidak tidakkah tidaklah tiga toh untuk usai waktu walau walaupun wah wong ya yaitu yakni yang yuk ayo
        abis adlh ajah aja ane aq bgmn bgt biar2 blm bkn bnr bnyk bs byk cm cuman dah dgn dg dlm dlu dll dpt dr drpd dsb dst emang emg ente enggk g ga gak gaes
        gan gini gitu gk gmn gmana gpp gt gua gue gw hrs in jd jdi jg jgn jk jls kagak kalo karna kek kl klo klu km kmu knp kpd krn kyk kayak kaya kayaknya lbh lg loe lo mah masi
        mk mks ml mlh msh mrk msih nda ndak ng nga ngga nggak ngapain nggk ngk ni nie np nti nyampe org pd pdhl pny pernh prnh sbg sblm sdg sdh sdgkn sdr sekrg skr skrg
        slalu sll smpe sampe sm sma smua sy syg tau td tdi tdk tdklah tgl thd thn tp tpi trs trus tsb tuh udh udah uda utk utuk wkwk wkwkwk wkwkwkwk haha hahaha hehe hehehe wow yg yng ywdh
        iki iku kuwi opo ora ojo wes wis karo sing ning nang lan yo yen iso kowe awakmu teu henteu naon ieu eta jeung mah teh atuh tos geus urang kumaha
        the of and to in is a for on at by be it its this that with from are was were as an or not but have has had will would can could you your he she we they i me my our their his her them
        what who how when where why all any some just so if then than there here about out up down more most no yes do does did been being into over after before only also very rt via amp cc http https
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _spans = _all.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> folded) => _spans.Contains(folded);
}
