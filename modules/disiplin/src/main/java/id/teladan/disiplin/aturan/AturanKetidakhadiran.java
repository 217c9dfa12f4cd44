package id.teladan.disiplin.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.Temuan;
import id.teladan.core.aturan.VersiAturan;
import id.teladan.disiplin.aturan.FaktaKetidakhadiran.Riwayat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Absence without a valid reason (duty 4f). PP 94/2021 Pasal 9, 10, 11; Peraturan BKN 6/2022 Pasal 12. */
public final class AturanKetidakhadiran {

    private static final VersiAturan VERSI =
            new VersiAturan("ketidakhadiran-pp-94-2021", "1", LocalDate.of(2021, 8, 31));

    /** All versions; the reference date is the last day of absence. */
    public static final KatalogAturan<AturanKetidakhadiran> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanKetidakhadiran()));

    private static final Dasar PENGULANGAN =
            Regulasi.PERATURAN_BKN_6_2022.pasal("pengulangan pelanggaran sejenis");
    private static final Dasar SEKALI =
            Regulasi.RANCANGAN_TELADAN.pasal("Disiplin: satu hukuman untuk satu baris tabel");

    private AturanKetidakhadiran() {}

    /** Length of a run, in working days, that leads to dismissal. */
    public static int panjangBerturut(ParameterTerbaca parameter, LocalDate acuan) {
        return parameter.pada(ParameterDisiplin.BERTURUT, acuan);
    }

    /** Proposes at most one sanction; PerluTelaah where the consequence is more than the sanction. */
    public Hasil<UsulanKetidakhadiran> usulkan(
            FaktaKetidakhadiran f, ParameterTerbaca parameter, LocalDate acuan) {
        return new Pemeriksaan(f, parameter, acuan).hasil();
    }

    /** One run. */
    private static final class Pemeriksaan {

        private final FaktaKetidakhadiran f;
        private final ParameterTerbaca parameter;
        private final LocalDate acuan;
        private final Jejak.Penyusun jejak = Jejak.mulai(VERSI);
        private final List<Temuan> temuan = new ArrayList<>();

        Pemeriksaan(FaktaKetidakhadiran f, ParameterTerbaca parameter, LocalDate acuan) {
            this.f = f;
            this.parameter = parameter;
            this.acuan = acuan;
        }

        Hasil<UsulanKetidakhadiran> hasil() {
            var sehari = parameter.berlaku(ParameterDisiplin.MENIT_SEHARI, acuan);
            var n = f.hari() + f.menitKurang() / sehari.nilai();
            var sisa = f.menitKurang() % sehari.nilai();
            jejak.langkah(
                    "Mengonversi menit kurang menjadi hari",
                    "setiap %d menit penuh = 1 hari, sisanya dibawa".formatted(sehari.nilai()),
                    Langkah.isi("menitKurang", f.menitKurang()),
                    Langkah.isi("hari", f.menitKurang() / sehari.nilai(), "sisaMenit", sisa),
                    sehari.dasar());
            jejak.langkah(
                    "Menghitung hari tidak masuk kumulatif setahun",
                    "hari tidak masuk tanpa alasan sah + hari dari menit",
                    Langkah.isi("tahun", f.tahun(), "hariTidakMasuk", f.hari()),
                    n,
                    Regulasi.PP_94_2021.pasal("Pasal 4 huruf f"));
            var baris = baris(n);
            var usulan = baris.flatMap(b -> usulan(b));
            var berat = usulan.filter(u -> u.tingkat() == TingkatHukuman.BERAT).isPresent();
            var phpk = f.jenisPegawai() == JenisPegawai.PPPK && berat;
            if (phpk) {
                jejak.langkah(
                        "Menyesuaikan dengan jenis pegawai",
                        "PPPK: hukuman berat menjadi pemutusan hubungan perjanjian kerja",
                        Langkah.isi("usulan", usulan.get()),
                        "PHPK_DHTAPS",
                        Regulasi.RANCANGAN_TELADAN.pasal("Disiplin: aturan bawaan PPPK"));
            }
            var jawaban =
                    new UsulanKetidakhadiran(
                            n,
                            f.berturutTerpanjang(),
                            sisa,
                            usulan.orElse(null),
                            phpk,
                            f.bulanBerturut() == null ? null : f.bulanBerturut().plusMonths(1),
                            temuan);
            if (phpk) {
                return Hasil.perluTelaah(
                        "Pemutusan hubungan perjanjian kerja PPPK diputuskan PPK sesudah pemeriksaan.",
                        jawaban,
                        jejak.selesai());
            }
            if (f.jenisPegawai() == JenisPegawai.CPNS
                    && usulan.filter(u -> u.tingkat() != TingkatHukuman.RINGAN).isPresent()) {
                return Hasil.perluTelaah(
                        "CPNS yang dijatuhi hukuman sedang atau berat tidak memenuhi masa percobaan; PPK memutuskan pemberhentiannya sebagai CPNS.",
                        jawaban,
                        jejak.selesai());
            }
            return Hasil.usulan(jawaban, jejak.selesai());
        }

        private Optional<JenisHukuman> baris(int n) {
            var berturut = parameter.berlaku(ParameterDisiplin.BERTURUT, acuan);
            if (f.berturutTerpanjang() >= berturut.nilai()) {
                jejak.langkah(
                        "Memeriksa ketidakhadiran berturut-turut",
                        "berturut-turut >= %d hari kerja: B3".formatted(berturut.nilai()),
                        Langkah.isi("hariBerturutTerpanjang", f.berturutTerpanjang()),
                        JenisHukuman.B3,
                        berturut.dasar());
                temuan.add(
                        Temuan.peringatan(
                                "BERTURUT_TURUT", f.berturutTerpanjang(), berturut.nilai()));
                if (f.bulanBerturut() != null) {
                    jejak.langkah(
                            "Menentukan penghentian gaji",
                            "mulai bulan sesudah hari ke-%d berturut-turut"
                                    .formatted(berturut.nilai()),
                            Langkah.isi("bulan", f.bulanBerturut()),
                            f.bulanBerturut().plusMonths(1),
                            Regulasi.PERATURAN_BKN_6_2022.pasal("Pasal 12"));
                }
                return Optional.of(JenisHukuman.B3);
            }
            JenisHukuman kena = null;
            var dasar = Regulasi.PP_94_2021.pasal("Pasal 9 ayat (2) huruf b");
            var batas = 0;
            for (var ambang : ParameterDisiplin.AMBANG_KETIDAKHADIRAN.entrySet()) {
                var b = parameter.berlaku(ambang.getValue(), acuan);
                if (n >= b.nilai()) {
                    kena = ambang.getKey();
                    dasar = b.dasar();
                    batas = b.nilai();
                }
            }
            jejak.langkah(
                    "Mencari baris tabel ketidakhadiran",
                    kena == null
                            ? "di bawah ambang pertama: pembinaan oleh atasan"
                            : "hari kumulatif >= " + batas,
                    Langkah.isi("hariKumulatif", n),
                    kena,
                    dasar);
            return Optional.ofNullable(kena);
        }

        private Optional<JenisHukuman> usulan(JenisHukuman baris) {
            var tahunIni =
                    f.riwayat().stream()
                            .filter(r -> r.tahun() == f.tahun())
                            .max(Comparator.comparing(Riwayat::jenis));
            if (tahunIni.filter(r -> r.jenis().compareTo(baris) >= 0).isPresent()) {
                var lalu = tahunIni.get();
                temuan.add(
                        Temuan.peringatan("SUDAH_DIJATUHI", lalu.jenis(), lalu.padaHari(), baris));
                jejak.langkah(
                        "Memeriksa hukuman ketidakhadiran tahun ini",
                        "tidak dijatuhi lagi sampai masuk baris yang lebih berat",
                        Langkah.isi("sudah", lalu.jenis(), "baris", baris),
                        null,
                        SEKALI);
                return Optional.empty();
            }
            var sebelumnya =
                    f.riwayat().stream()
                            .filter(r -> r.tahun() < f.tahun())
                            .max(
                                    Comparator.comparingInt(Riwayat::tahun)
                                            .thenComparingInt(Riwayat::padaHari)
                                            .thenComparing(Riwayat::jenis));
            if (sebelumnya.isEmpty()) {
                return Optional.of(baris);
            }
            var terakhir = sebelumnya.get();
            var lebihBerat = terakhir.jenis().lebihBerat();
            temuan.add(Temuan.peringatan("BARIS_TABEL", baris));
            temuan.add(
                    Temuan.peringatan(
                            "PENGULANGAN", terakhir.jenis(), terakhir.tahun(), lebihBerat));
            var usulan = baris.compareTo(lebihBerat) >= 0 ? baris : lebihBerat;
            jejak.langkah(
                    "Memeriksa pengulangan dari tahun sebelumnya",
                    "yang lebih berat dari: baris tabel, satu tingkat di atas hukuman terakhir",
                    Langkah.isi(
                            "baris", baris, "terakhir", terakhir.jenis(), "di atasnya", lebihBerat),
                    usulan,
                    PENGULANGAN);
            return Optional.of(usulan);
        }
    }
}
