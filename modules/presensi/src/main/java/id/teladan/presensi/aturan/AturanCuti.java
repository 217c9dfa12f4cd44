package id.teladan.presensi.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.NilaiBerlaku;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.VersiAturan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Whether a leave may be granted and what it costs; the balance is another rule. Peraturan BKN 24/2017 and 7/2022. */
public final class AturanCuti {

    private static final VersiAturan VERSI =
            new VersiAturan("cuti-peraturan-bkn-24-2017", "1", LocalDate.of(2018, 1, 1));

    /** All versions; the reference date is the first day of the leave. */
    public static final KatalogAturan<AturanCuti> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanCuti()));

    private AturanCuti() {}

    /**
     * Examines a leave.
     *
     * @param kalender read for TAHUNAN only; other kinds are counted in calendar days and months
     */
    public Hasil<CutiDiperiksa> periksa(
            PermintaanCuti p, KalenderTerbaca kalender, ParameterTerbaca parameter) {
        var pemeriksaan = new Pemeriksaan(p, parameter);
        var hari = pemeriksaan.hari(kalender);
        switch (p.jenis()) {
            case TAHUNAN -> pemeriksaan.tahunan(hari);
            case BESAR -> pemeriksaan.besar();
            case SAKIT -> pemeriksaan.sakit(hari);
            case MELAHIRKAN -> pemeriksaan.melahirkan();
            case ALASAN_PENTING -> pemeriksaan.alasanPenting();
            case CLTN -> pemeriksaan.cltn();
        }
        return pemeriksaan.hasil(hari);
    }

    /** One run: what forbids the leave, and the explanation. */
    private static final class Pemeriksaan {

        private final PermintaanCuti p;
        private final ParameterTerbaca parameter;
        private final Dasar dasar;
        private final List<String> alasan = new ArrayList<>();
        private final Jejak.Penyusun jejak = Jejak.mulai(VERSI);
        private boolean diizinkan = true;

        Pemeriksaan(PermintaanCuti p, ParameterTerbaca parameter) {
            this.p = p;
            this.parameter = parameter;
            this.dasar = pppk() ? ParameterCuti.PPPK : ParameterCuti.PNS;
        }

        private boolean pppk() {
            return p.jenisPegawai() == JenisPegawai.PPPK;
        }

        private NilaiBerlaku<Integer> angka(Kunci<Integer> kunci) {
            return parameter.berlaku(kunci, p.dari());
        }

        int hari(KalenderTerbaca kalender) {
            var tahunan = p.jenis() == JenisCuti.TAHUNAN;
            var hari =
                    tahunan
                            ? kalender.hariKerjaAntara(p.dari(), p.sampai(), p.pola()).size()
                            : Math.toIntExact(ChronoUnit.DAYS.between(p.dari(), p.sampai()) + 1);
            jejak.langkah(
                    "Menghitung hari cuti",
                    tahunan
                            ? "hari kerja pola " + p.pola() + " tanpa hari libur dan cuti bersama"
                            : "hari kalender, kedua ujung dihitung",
                    Langkah.isi("dari", p.dari(), "sampai", p.sampai()),
                    hari,
                    dasar);
            return hari;
        }

        void tahunan(int hari) {
            if (hari == 0) {
                tolak("Tidak ada hari kerja dalam masa yang diminta", "hari kerja >= 1");
            }
            var masaKerja = angka(ParameterCuti.MASA_KERJA_TAHUNAN).nilai();
            if (p.masaKerjaBulan() < masaKerja) {
                sebelumSetahun(hari, masaKerja);
                return;
            }
            syarat("masa kerja >= %d bulan".formatted(masaKerja), p.masaKerjaBulan());
            var maks = angka(ParameterCuti.TAHUNAN_MAKS).nilai();
            if (hari > maks) {
                tolak(
                        "Melebihi %d hari kerja, batas cuti tahunan termasuk sisa tahun lalu"
                                .formatted(maks),
                        "hari kerja <= " + maks);
            }
        }

        private void sebelumSetahun(int hari, int masaKerja) {
            var keluarga =
                    p.keperluan() == KeperluanCuti.KELUARGA_SAKIT
                            || p.keperluan() == KeperluanCuti.KELUARGA_MENINGGAL
                            || p.keperluan() == KeperluanCuti.PERKAWINAN_PERTAMA;
            var syarat = "masa kerja >= %d bulan".formatted(masaKerja);
            if (!pppk()) {
                tolak("Masa kerja belum mencapai %d bulan".formatted(masaKerja), syarat);
            } else if (!keluarga) {
                tolak(
                        "PPPK dengan masa kerja di bawah %d bulan hanya boleh cuti karena keluarga sakit keras, keluarga meninggal, atau perkawinan pertama"
                                .formatted(masaKerja),
                        syarat + ", kecuali keperluan keluarga");
            } else {
                var maks = angka(ParameterCuti.PPPK_SEBELUM_SETAHUN).nilai();
                syarat("keperluan keluarga, paling lama %d hari kerja".formatted(maks), hari);
                if (hari > maks) {
                    tolak(
                            "PPPK dengan masa kerja di bawah %d bulan paling lama %d hari kerja"
                                    .formatted(masaKerja, maks),
                            "hari kerja <= " + maks);
                }
            }
        }

        void besar() {
            bukanPppk();
            var masaKerja = angka(ParameterCuti.MASA_KERJA_BESAR).nilai();
            if (p.keperluan() == KeperluanCuti.HAJI_PERTAMA) {
                syarat("ibadah haji pertama: tanpa syarat masa kerja", p.masaKerjaBulan());
            } else {
                masaKerja(masaKerja);
            }
            palingLama(angka(ParameterCuti.BULAN_BESAR).nilai());
            alasan.add("Hak cuti tahunan tahun yang bersangkutan terpakai oleh cuti besar");
        }

        void sakit(int hari) {
            var surat = angka(ParameterCuti.HARI_SURAT_DOKTER).nilai();
            alasan.add(
                    hari <= surat
                            ? "Lampirkan surat keterangan dokter"
                            : "Lebih dari %d hari: lampirkan surat keterangan dokter pemerintah"
                                    .formatted(surat));
            palingLama(angka(ParameterCuti.BULAN_SAKIT).nilai());
            if (!diizinkan && !pppk()) {
                alasan.add(
                        "Perpanjangan paling lama 6 bulan memerlukan keputusan Tim Penguji Kesehatan");
            }
        }

        void melahirkan() {
            var anak = angka(ParameterCuti.ANAK_MAKS).nilai();
            if (p.anakKe() > anak) {
                tolak(
                        pppk()
                                ? "Cuti melahirkan PPPK hanya sampai anak ke-" + anak
                                : "Anak ke-%d dan seterusnya memakai cuti besar"
                                        .formatted(anak + 1),
                        "anak ke- <= " + anak);
            } else {
                syarat("anak ke- <= " + anak, p.anakKe());
            }
            palingLama(angka(ParameterCuti.BULAN_MELAHIRKAN).nilai());
        }

        void alasanPenting() {
            bukanPppk();
            palingLama(angka(ParameterCuti.BULAN_ALASAN_PENTING).nilai());
        }

        void cltn() {
            bukanPppk();
            masaKerja(angka(ParameterCuti.MASA_KERJA_CLTN).nilai());
            palingLama(angka(ParameterCuti.BULAN_CLTN).nilai());
            alasan.add("Memerlukan persetujuan BKN dan dibebaskan dari jabatan");
        }

        private void bukanPppk() {
            if (pppk()) {
                tolak("PPPK tidak berhak atas " + p.jenis().sebutan(), "bukan PPPK");
            }
        }

        private void masaKerja(int bulan) {
            if (p.masaKerjaBulan() < bulan) {
                tolak(
                        "Masa kerja belum mencapai %d bulan".formatted(bulan),
                        "masa kerja >= %d bulan".formatted(bulan));
            } else {
                syarat("masa kerja >= %d bulan".formatted(bulan), p.masaKerjaBulan());
            }
        }

        private void palingLama(int bulan) {
            var batas = p.dari().plusMonths(bulan).minusDays(1);
            if (p.sampai().isAfter(batas)) {
                tolak(
                        "Paling lama %d bulan, sampai dengan %s".formatted(bulan, batas),
                        "sampai <= " + batas);
            } else {
                syarat("paling lama %d bulan: sampai <= %s".formatted(bulan, batas), p.sampai());
            }
        }

        private void syarat(String rumus, Object nilai) {
            jejak.langkah(
                    "Memeriksa syarat", rumus, Langkah.isi("nilai", nilai), "terpenuhi", dasar);
        }

        private void tolak(String sebab, String rumus) {
            diizinkan = false;
            alasan.add(sebab);
            jejak.langkah(
                    "Memeriksa syarat",
                    rumus,
                    Langkah.isi("sebab", sebab),
                    "tidak terpenuhi",
                    dasar);
        }

        /** No leave of a PPPK goes beyond the end of his contract. */
        private void kontrak() {
            if (!pppk() || p.kontrakSampai() == null) {
                return;
            }
            var syarat = "sampai <= akhir perjanjian kerja " + p.kontrakSampai();
            if (p.sampai().isAfter(p.kontrakSampai())) {
                tolak("Melewati akhir perjanjian kerja, " + p.kontrakSampai(), syarat);
            } else {
                syarat(syarat, p.sampai());
            }
        }

        Hasil<CutiDiperiksa> hasil(int hari) {
            kontrak();
            jejak.langkah(
                    "Menyimpulkan",
                    "semua syarat terpenuhi",
                    Langkah.isi("jenis", p.jenis(), "jenisPegawai", p.jenisPegawai()),
                    diizinkan,
                    dasar);
            return Hasil.usulan(new CutiDiperiksa(hari, diizinkan, alasan), jejak.selesai());
        }
    }
}
