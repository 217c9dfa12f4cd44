package id.teladan.tpp.aturan;

import static id.teladan.core.aturan.Angka.teks;

import id.teladan.core.aturan.Angka;
import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.NilaiBerlaku;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The allowance of one employee and month in the order of the rule set; every line is rounded to the rupiah, HALF_UP. */
public final class AturanTpp {

    private static final VersiAturan VERSI =
            new VersiAturan(ParameterTpp.ATURAN, "2026.1", LocalDate.of(2026, 1, 1));

    /** All versions; the reference date is the last day of the month paid. */
    public static final KatalogAturan<AturanTpp> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanTpp()));

    private static final Dasar URUTAN = Regulasi.PERGUB_TPP.pasal("urutan perhitungan");

    private AturanTpp() {}

    /** False when the class has no base on the day; nothing can be computed then. */
    public boolean kelasDiatur(int kelas, ParameterTerbaca parameter, LocalDate acuan) {
        return parameter.cari(ParameterTpp.TUKIN.get(kelas), acuan).isPresent();
    }

    /** Computes all lines; the classes of the facts must have a base. December's tax is for an officer. */
    public Hasil<Tpp> hitung(FaktaTpp f, ParameterTerbaca parameter, LocalDate acuan) {
        var hitungan = new Hitungan(f, parameter, acuan);
        var tpp = hitungan.semua();
        return f.bulan().getMonth() == Month.DECEMBER
                ? Hasil.perluTelaah(
                        "PPh 21 Desember dihitung ulang setahun dengan tarif Pasal 17; angka ini memakai tarif bulanan.",
                        tpp,
                        hitungan.jejak.selesai())
                : Hasil.usulan(tpp, hitungan.jejak.selesai());
    }

    /** One run. */
    private static final class Hitungan {

        private final FaktaTpp f;
        private final ParameterTerbaca parameter;
        private final LocalDate acuan;
        private final Jejak.Penyusun jejak = Jejak.mulai(VERSI);

        Hitungan(FaktaTpp f, ParameterTerbaca parameter, LocalDate acuan) {
            this.f = f;
            this.parameter = parameter;
            this.acuan = acuan;
        }

        private <T> NilaiBerlaku<T> berlaku(Kunci<T> kunci) {
            return parameter.berlaku(kunci, acuan);
        }

        Tpp semua() {
            var basic = basic(f.kelasJabatan());
            var kriteria = kriteria(basic, true);
            var pagu = kriteria.values().stream().mapToLong(Long::longValue).sum();
            langkah(
                    "Menjumlahkan pagu jabatan",
                    "jumlah semua kriteria",
                    new LinkedHashMap<>(kriteria),
                    pagu,
                    URUTAN);
            var paguAkhir = prorata(status(tanpaBayar(plt(pagu))));
            var bobot = berlaku(ParameterTpp.BOBOT_DISIPLIN);
            var disiplin = persen(bobot.nilai(), paguAkhir);
            var produktivitas = paguAkhir - disiplin;
            langkah(
                    "Membagi pagu menjadi komponen disiplin dan produktivitas",
                    "disiplin = " + teks(bobot.nilai()) + "% x pagu; produktivitas = sisanya",
                    Langkah.isi("paguAkhir", paguAkhir),
                    Langkah.isi("disiplin", disiplin, "produktivitas", produktivitas),
                    bobot.dasar());
            var faktor = berlaku(ParameterTpp.FAKTOR_PREDIKAT.get(f.predikat()));
            var dibayar = persen(faktor.nilai(), produktivitas);
            langkah(
                    "Menghitung produktivitas yang dibayar",
                    "komponen produktivitas x faktor predikat " + teks(faktor.nilai()) + "%",
                    Langkah.isi("komponenProduktivitas", produktivitas, "predikat", f.predikat()),
                    dibayar,
                    faktor.dasar());
            var persenPotongan = persenPotongan();
            var potongan = persen(persenPotongan, disiplin);
            langkah(
                    "Menghitung potongan disiplin",
                    "komponen disiplin x " + teks(persenPotongan) + "%",
                    Langkah.isi("komponenDisiplin", disiplin),
                    potongan,
                    URUTAN);
            var sebelumHukdis = dibayar + disiplin - potongan;
            var hukdis = hukdis(sebelumHukdis);
            var bruto = sebelumHukdis - hukdis;
            langkah(
                    "Menghitung TPP bruto",
                    "produktivitas dibayar + komponen disiplin - potongan disiplin - potongan hukuman",
                    Langkah.isi(
                            "produktivitasDibayar", dibayar,
                            "komponenDisiplin", disiplin,
                            "potonganDisiplin", potongan,
                            "potonganHukdis", hukdis),
                    bruto,
                    URUTAN);
            var jkn = jkn(bruto);
            var pajak = pajak(bruto);
            var sebelumTgr = Math.max(0, bruto - jkn.pegawai() - pajak.tpp());
            var tgr = tgr(sebelumTgr);
            var netto = sebelumTgr - tgr;
            langkah(
                    "Menghitung netto",
                    "bruto - JKN pegawai - PPh atas TPP - angsuran TGR",
                    Langkah.isi(
                            "tppBruto",
                            bruto,
                            "jknPegawai",
                            jkn.pegawai(),
                            "pphTpp",
                            pajak.tpp(),
                            "potonganTgr",
                            tgr),
                    netto,
                    URUTAN);
            if (!f.tahanBayar().isEmpty()) {
                langkah(
                        "Memeriksa penahanan pembayaran",
                        "semua dihitung; dibayar utuh sesudah sebabnya selesai",
                        Langkah.isi("tahanBayar", f.tahanBayar()),
                        "DITAHAN",
                        URUTAN);
            }
            return new Tpp(
                    basic,
                    kriteria,
                    pagu,
                    paguAkhir,
                    disiplin,
                    produktivitas,
                    dibayar,
                    persenPotongan,
                    potongan,
                    hukdis,
                    bruto,
                    jkn.dasar(),
                    jkn.pegawai(),
                    jkn.pemda(),
                    pajak.persenTotal(),
                    pajak.total(),
                    pajak.persenGaji(),
                    pajak.gaji(),
                    pajak.tpp(),
                    tgr,
                    netto,
                    !f.tahanBayar().isEmpty());
        }

        private long basic(int kelas) {
            var tukin = berlaku(ParameterTpp.TUKIN.get(kelas));
            var ikfd = berlaku(ParameterTpp.IKFD);
            var ikk = berlaku(ParameterTpp.IKK);
            var ippd = berlaku(ParameterTpp.IPPD);
            var itpp = ikfd.nilai().multiply(ikk.nilai()).multiply(ippd.nilai());
            var basic = bulat(tukin.nilai().multiply(itpp));
            langkah(
                    "Menghitung basic TPP kelas " + kelas,
                    "tunjangan acuan x IKFD x IKK x IPPD",
                    Langkah.isi(
                            "tukin", tukin.nilai(),
                            "ikfd", ikfd.nilai(),
                            "ikk", ikk.nilai(),
                            "ippd", ippd.nilai()),
                    basic,
                    tukin.dasar(),
                    ikfd.dasar());
            return basic;
        }

        private Map<String, Long> kriteria(long basic, boolean tampilkan) {
            var k = f.kriteria();
            var semua = new LinkedHashMap<String, Kunci<BigDecimal>>();
            semua.put("bebanKerja", ParameterTpp.BEBAN_KERJA);
            semua.put("prestasiKerja", ParameterTpp.PRESTASI_KERJA);
            semua.put("kondisiKerja", ParameterTpp.KONDISI_KERJA.get(k.kondisiKerja()));
            semua.put("tempatBertugas", ParameterTpp.TEMPAT_BERTUGAS.get(k.tempatBertugas()));
            semua.put(
                    "kelangkaanProfesi",
                    ParameterTpp.KELANGKAAN_PROFESI.get(k.kelangkaanProfesi()));
            semua.put("objektifLainnya", ParameterTpp.OBJEKTIF_LAINNYA.get(k.objektifLainnya()));
            var hasil = new LinkedHashMap<String, Long>();
            semua.forEach(
                    (nama, kunci) -> {
                        var persen = berlaku(kunci);
                        var jumlah = persen(persen.nilai(), basic);
                        hasil.put(nama, jumlah);
                        if (tampilkan) {
                            langkah(
                                    "Menghitung kriteria " + nama,
                                    "basic x " + teks(persen.nilai()) + "%",
                                    Langkah.isi("basic", basic),
                                    jumlah,
                                    persen.dasar());
                        }
                    });
            return hasil;
        }

        private long plt(long pagu) {
            if (f.plt() == null) {
                return pagu;
            }
            var min = berlaku(ParameterTpp.HARI_PLT);
            if (f.plt().hari() < min.nilai()) {
                langkah(
                        "Memeriksa tugas Plt atau Plh",
                        "kurang dari %d hari: tidak menambah".formatted(min.nilai()),
                        Langkah.isi("hari", f.plt().hari()),
                        pagu,
                        min.dasar());
                return pagu;
            }
            var paguPlt =
                    kriteria(basic(f.plt().kelasJabatan()), false).values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
            if (f.plt().kelasJabatan() > f.kelasJabatan()) {
                var tertinggi = Math.max(pagu, paguPlt);
                langkah(
                        "Memperhitungkan Plt jabatan yang lebih tinggi",
                        "yang tertinggi dari kedua pagu",
                        Langkah.isi("paguSendiri", pagu, "paguPlt", paguPlt),
                        tertinggi,
                        min.dasar());
                return tertinggi;
            }
            var persen = berlaku(ParameterTpp.TAMBAHAN_PLT);
            var tambahan = persen(persen.nilai(), paguPlt);
            langkah(
                    "Memperhitungkan Plt jabatan setingkat atau lebih rendah",
                    "pagu sendiri + %s%% x pagu jabatan Plt".formatted(teks(persen.nilai())),
                    Langkah.isi("paguSendiri", pagu, "paguPlt", paguPlt, "tambahan", tambahan),
                    pagu + tambahan,
                    persen.dasar());
            return pagu + tambahan;
        }

        private long tanpaBayar(long pagu) {
            if (f.cuti().stream().noneMatch(c -> c.jenis() == JenisCuti.CLTN)) {
                return pagu;
            }
            langkah(
                    "Memeriksa keadaan yang tidak dibayar",
                    "cuti di luar tanggungan negara: pagu 0",
                    Langkah.isi("pagu", pagu),
                    0,
                    URUTAN);
            return 0;
        }

        private long status(long pagu) {
            var faktor = berlaku(ParameterTpp.FAKTOR_STATUS.get(f.status()));
            var hasil = persen(faktor.nilai(), pagu);
            langkah(
                    "Memperhitungkan status pegawai",
                    "pagu x " + teks(faktor.nilai()) + "%",
                    Langkah.isi("pagu", pagu, "status", f.status()),
                    hasil,
                    faktor.dasar());
            return hasil;
        }

        private long prorata(long pagu) {
            var hasil =
                    BigDecimal.valueOf(pagu)
                            .multiply(BigDecimal.valueOf(f.hariKerjaDijalani()))
                            .divide(BigDecimal.valueOf(f.hariKerjaBulan()), 0, RoundingMode.HALF_UP)
                            .longValueExact();
            langkah(
                    "Menghitung pagu akhir menurut hari kerja dijalani",
                    "pagu x hari kerja dijalani / hari kerja bulan",
                    Langkah.isi(
                            "pagu", pagu,
                            "hariKerjaDijalani", f.hariKerjaDijalani(),
                            "hariKerjaBulan", f.hariKerjaBulan()),
                    hasil,
                    URUTAN);
            return hasil;
        }

        private BigDecimal persenPotongan() {
            var jumlah = BigDecimal.ZERO;
            for (var kejadian : f.kejadian().entrySet()) {
                if (kejadian.getValue() > 0) {
                    var persen = berlaku(ParameterTpp.POTONGAN.get(kejadian.getKey()));
                    var nilai = persen.nilai().multiply(BigDecimal.valueOf(kejadian.getValue()));
                    jumlah = jumlah.add(nilai);
                    langkah(
                            "Mencari potongan " + kejadian.getKey(),
                            "%d x %s%%".formatted(kejadian.getValue(), teks(persen.nilai())),
                            Langkah.isi("kejadian", kejadian.getValue()),
                            nilai,
                            persen.dasar());
                }
            }
            for (var cuti : f.cuti()) {
                jumlah = jumlah.add(persenCuti(cuti));
            }
            var batas = berlaku(ParameterTpp.BATAS_POTONGAN);
            var hasil = jumlah.min(batas.nilai());
            langkah(
                    "Menjumlahkan persen potongan",
                    "jumlah, paling tinggi " + teks(batas.nilai()) + "%",
                    Langkah.isi("jumlah", jumlah),
                    hasil,
                    batas.dasar());
            return hasil;
        }

        private BigDecimal persenCuti(FaktaTpp.Cuti cuti) {
            var persen = berlaku(ParameterTpp.POTONGAN_CUTI.get(cuti.jenis()));
            var bebas = berlaku(ParameterTpp.HARI_SAKIT_BEBAS);
            var sakit = cuti.jenis() == JenisCuti.SAKIT;
            var hari = cuti.hariKe().stream().filter(h -> !sakit || h > bebas.nilai()).count();
            var nilai = persen.nilai().multiply(BigDecimal.valueOf(hari));
            langkah(
                    "Mencari potongan cuti " + cuti.jenis(),
                    sakit
                            ? "%s%% setiap hari sesudah hari ke-%d"
                                    .formatted(teks(persen.nilai()), bebas.nilai())
                            : teks(persen.nilai()) + "% setiap hari",
                    Langkah.isi("hariKe", cuti.hariKe()),
                    nilai,
                    persen.dasar());
            return nilai;
        }

        private long hukdis(long dasar) {
            if (!f.hukdisSedang()) {
                return 0;
            }
            var persen = berlaku(ParameterTpp.HUKDIS_SEDANG);
            var hasil = persen(persen.nilai(), dasar);
            langkah(
                    "Menghitung potongan hukuman disiplin sedang",
                    teks(persen.nilai()) + "% x TPP sesudah pengurangan",
                    Langkah.isi("dasar", dasar),
                    hasil,
                    persen.dasar());
            return hasil;
        }

        private record Jkn(long dasar, long pegawai, long pemda) {}

        private Jkn jkn(long bruto) {
            var batas = berlaku(ParameterTpp.JKN_BATAS);
            var dasar =
                    Math.max(
                            0,
                            Math.min(batas.nilai(), f.gajiDasarJkn() + bruto) - f.gajiDasarJkn());
            var pegawai = berlaku(ParameterTpp.JKN_PEGAWAI);
            var pemda = berlaku(ParameterTpp.JKN_PEMDA);
            var hasil =
                    new Jkn(dasar, persen(pegawai.nilai(), dasar), persen(pemda.nilai(), dasar));
            langkah(
                    "Menghitung iuran JKN atas TPP",
                    "dasar = min(%d, gaji + TPP) - gaji; pegawai %s%%, pemerintah daerah %s%%"
                            .formatted(batas.nilai(), teks(pegawai.nilai()), teks(pemda.nilai())),
                    Langkah.isi("gajiDasarJkn", f.gajiDasarJkn(), "tppBruto", bruto),
                    Langkah.isi("dasar", dasar, "pegawai", hasil.pegawai(), "pemda", hasil.pemda()),
                    batas.dasar());
            return hasil;
        }

        private record Pajak(
                BigDecimal persenTotal, long total, BigDecimal persenGaji, long gaji, long tpp) {}

        private Pajak pajak(long bruto) {
            var tabel = berlaku(ParameterTpp.TER.get(f.kategoriTer()));
            var penghasilan = f.gajiBruto() + bruto;
            var persenTotal = tabel.nilai().persen(penghasilan);
            var total = persen(persenTotal, penghasilan);
            langkah(
                    "Menghitung PPh 21 atas gaji dan TPP",
                    "tarif efektif kategori %s: %s%%".formatted(f.kategoriTer(), teks(persenTotal)),
                    Langkah.isi("gajiBruto", f.gajiBruto(), "tppBruto", bruto),
                    total,
                    tabel.dasar());
            var persenGaji = tabel.nilai().persen(f.gajiBruto());
            var gaji = persen(persenGaji, f.gajiBruto());
            langkah(
                    "Menghitung PPh 21 atas gaji saja",
                    "tarif efektif kategori %s: %s%%; ditanggung APBD"
                            .formatted(f.kategoriTer(), teks(persenGaji)),
                    Langkah.isi("gajiBruto", f.gajiBruto()),
                    gaji,
                    tabel.dasar());
            langkah(
                    "Menghitung PPh 21 atas TPP",
                    "PPh atas gaji dan TPP - PPh atas gaji",
                    Langkah.isi("pphTotal", total, "pphGaji", gaji),
                    total - gaji,
                    tabel.dasar());
            return new Pajak(persenTotal, total, persenGaji, gaji, total - gaji);
        }

        private long tgr(long netto) {
            if (f.tgrAngsuran() == 0) {
                return 0;
            }
            var batas = berlaku(ParameterTpp.BATAS_TGR);
            var hasil = Math.min(f.tgrAngsuran(), persen(batas.nilai(), netto));
            langkah(
                    "Memotong angsuran TGR",
                    "paling tinggi %s%% dari netto sebelum TGR; sisanya dibawa ke bulan berikut"
                            .formatted(teks(batas.nilai())),
                    Langkah.isi("tgrAngsuran", f.tgrAngsuran(), "netto", netto),
                    hasil,
                    batas.dasar());
            return hasil;
        }

        private void langkah(
                String kalimat,
                String rumus,
                Map<String, ?> masukan,
                Object nilai,
                Dasar... dasar) {
            jejak.langkah(kalimat, rumus, masukan, nilai, dasar);
        }

        private static long persen(BigDecimal persen, long jumlah) {
            return bulat(Angka.persen(persen, BigDecimal.valueOf(jumlah)));
        }

        private static long bulat(BigDecimal rupiah) {
            return rupiah.setScale(0, RoundingMode.HALF_UP).longValueExact();
        }
    }
}
