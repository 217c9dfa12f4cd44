package id.teladan.core.nilai;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.Temuan;
import id.teladan.core.aturan.VersiAturan;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a text as a NIP of a PNS or NI of a PPPK and lists every problem. The number holds no check digit. Also numbers
 * of people appointed long before the regulation are checked (they were given theirs later), so the check accepts every
 * reference date since the first possible TMT.
 */
public final class PeriksaNip {

    private static final VersiAturan VERSI =
            new VersiAturan("periksa-nip", "1", LocalDate.of(1958, 1, 1));

    /** All versions of the check. */
    public static final KatalogAturan<VersiAturan> KATALOG =
            KatalogAturan.dari(v -> v, List.of(VERSI));

    private static final Dasar SUSUNAN =
            Regulasi.PERKA_BKN_22_2007.pasal("susunan nomor identitas");
    private static final Pattern DELAPAN_BELAS_ANGKA = Pattern.compile("[0-9]{18}");

    private final ParameterTerbaca parameter;
    private final LocalDate acuan;
    private final JenisNip jenis;
    private final List<Temuan> masalah = new ArrayList<>();
    private final Jejak.Penyusun jejak;

    private PeriksaNip(ParameterTerbaca parameter, LocalDate acuan, JenisNip jenis) {
        this.parameter = parameter;
        this.acuan = acuan;
        this.jenis = jenis;
        this.jejak = Jejak.mulai(KATALOG.pada(acuan));
    }

    /**
     * Checks a text.
     *
     * @param acuan reference date: a TMT after it lies in the future, and ages and figures are those of this day
     */
    public static Hasil<NipTerperiksa> periksa(
            String teks, JenisNip jenis, ParameterTerbaca parameter, LocalDate acuan) {
        return new PeriksaNip(parameter, acuan, jenis).periksa(teks);
    }

    private Hasil<NipTerperiksa> periksa(String teks) {
        var nip = Nip.baku(teks);
        jejak.langkah(
                "Membakukan nomor",
                "hapus spasi dan titik",
                Langkah.isi("nip", teks),
                nip,
                Regulasi.RANCANGAN_TELADAN.pasal("NIP: pembakuan"));
        var terbaca = DELAPAN_BELAS_ANGKA.matcher(nip).matches();
        if (!terbaca) {
            galat("NIP_BUKAN_18_ANGKA", nip.length());
        }
        jejak.langkah(
                "Memeriksa panjang nomor",
                "tepat 18 angka",
                Langkah.isi("panjang", nip.length()),
                terbaca,
                SUSUNAN);
        return Hasil.usulan(
                terbaca
                        ? bagian(nip)
                        : new NipTerperiksa(nip, null, null, null, null, null, masalah),
                jejak.selesai());
    }

    private NipTerperiksa bagian(String nip) {
        var lahir = lahir(nip);
        var tahun = Integer.parseInt(nip.substring(8, 12));
        var tmt = jenis == JenisNip.PNS ? tmtPns(nip, tahun) : null;
        if (jenis == JenisNip.PPPK) {
            kodePppk(nip, tahun);
        }
        var kelamin = kelamin(nip);
        var urut = urut(nip);
        if (lahir != null && (tmt != null || jenis == JenisNip.PPPK)) {
            usia(lahir, tmt, tahun);
        }
        masaDepan(tmt, tahun);
        return new NipTerperiksa(nip, lahir, tmt, tahun, kelamin, urut, masalah);
    }

    private LocalDate lahir(String nip) {
        var awal = ambil(ParameterNip.TAHUN_LAHIR_MIN);
        var akhir = acuan.getYear() - ambil(ParameterNip.USIA_MIN);
        var lahir = Nip.tanggal(nip).orElse(null);
        if (lahir == null) {
            galat("NIP_TANGGAL_LAHIR", nip.substring(0, 8));
        } else if (lahir.getYear() < awal || lahir.getYear() > akhir) {
            galat("NIP_TAHUN_LAHIR", lahir.getYear(), awal, akhir);
        }
        jejak.langkah(
                "Membaca tanggal lahir",
                "angka 1-8 adalah tanggal nyata; tahun " + awal + " sampai " + akhir,
                Langkah.isi("angka", nip.substring(0, 8), "tanggalAcuan", acuan),
                lahir,
                SUSUNAN,
                dasar(ParameterNip.TAHUN_LAHIR_MIN),
                dasar(ParameterNip.USIA_MIN));
        return lahir;
    }

    private YearMonth tmtPns(String nip, int tahun) {
        var bulan = Integer.parseInt(nip.substring(12, 14));
        var tmt = bulan >= 1 && bulan <= 12 ? YearMonth.of(tahun, bulan) : null;
        if (bulan > 12) {
            galat("NIP_KEMUNGKINAN_PPPK", nip.substring(12, 14));
        } else if (bulan == 0) {
            galat("NIP_BULAN_TMT", nip.substring(12, 14));
        }
        jejak.langkah(
                "Membaca TMT CPNS",
                "angka 9-12 tahun, angka 13-14 bulan 01-12",
                Langkah.isi("angka", nip.substring(8, 14)),
                tmt,
                SUSUNAN);
        return tmt;
    }

    private void kodePppk(String nip, int tahun) {
        var kode = Integer.parseInt(nip.substring(12, 14));
        var min = ambil(ParameterNip.KODE_PPPK_MIN);
        var maks = ambil(ParameterNip.KODE_PPPK_MAKS);
        if (kode >= 1 && kode <= 12) {
            galat("NIP_KEMUNGKINAN_PNS", nip.substring(12, 14), min, maks);
        } else if (kode < min || kode > maks) {
            galat("NIP_KODE_PPPK", nip.substring(12, 14), min, maks);
        }
        jejak.langkah(
                "Membaca tahun pengangkatan dan kode PPPK",
                "angka 9-12 tahun, angka 13-14 kode " + min + "-" + maks,
                Langkah.isi("angka", nip.substring(8, 14)),
                tahun,
                dasar(ParameterNip.KODE_PPPK_MIN),
                dasar(ParameterNip.KODE_PPPK_MAKS));
    }

    private String kelamin(String nip) {
        var kelamin =
                switch (nip.charAt(14)) {
                    case '1' -> "LAKI_LAKI";
                    case '2' -> "PEREMPUAN";
                    default -> null;
                };
        if (kelamin == null) {
            galat("NIP_JENIS_KELAMIN", nip.charAt(14));
        }
        jejak.langkah(
                "Membaca jenis kelamin",
                "angka 15: 1 laki-laki, 2 perempuan",
                Langkah.isi("angka", nip.substring(14, 15)),
                kelamin,
                SUSUNAN);
        return kelamin;
    }

    private String urut(String nip) {
        var urut = nip.substring(15);
        if (urut.equals("000")) {
            galat("NIP_URUT");
        }
        jejak.langkah(
                "Membaca nomor urut",
                "angka 16-18: 001 sampai 999",
                Langkah.isi("angka", urut),
                urut,
                SUSUNAN);
        return urut;
    }

    /** A PPPK number holds no month: the age reached by the end of the year counts. */
    private void usia(LocalDate lahir, YearMonth tmt, int tahun) {
        var kunci = tmt == null ? ParameterNip.USIA_TMT_PPPK : ParameterNip.USIA_TMT_PNS;
        var wajar = ambil(kunci);
        var usia =
                tmt == null
                        ? tahun - lahir.getYear()
                        : Period.between(lahir, tmt.atDay(1)).getYears();
        if (usia < wajar) {
            masalah.add(Temuan.peringatan("NIP_USIA_TMT", usia, wajar));
        }
        jejak.langkah(
                "Menghitung usia saat pengangkatan",
                "usia sekurang-kurangnya " + wajar + " tahun; bila kurang diberi peringatan",
                Langkah.isi("tanggalLahir", lahir, "pengangkatan", tmt == null ? tahun : tmt),
                usia,
                dasar(kunci));
    }

    private void masaDepan(YearMonth tmt, int tahun) {
        var mendatang = tmt == null ? tahun > acuan.getYear() : tmt.isAfter(YearMonth.from(acuan));
        if (mendatang) {
            galat("NIP_TMT_MENDATANG", tmt == null ? tahun : tmt, acuan);
        }
        jejak.langkah(
                "Membandingkan pengangkatan dengan tanggal acuan",
                "pengangkatan tidak sesudah tanggal acuan",
                Langkah.isi("pengangkatan", tmt == null ? tahun : tmt, "tanggalAcuan", acuan),
                !mendatang,
                Regulasi.RANCANGAN_TELADAN.pasal("NIP: TMT tidak di masa depan"));
    }

    private void galat(String kode, Object... nilai) {
        masalah.add(Temuan.galat(kode, nilai));
    }

    private int ambil(Kunci<Integer> kunci) {
        return parameter.pada(kunci, acuan);
    }

    private Dasar dasar(Kunci<Integer> kunci) {
        return parameter.berlaku(kunci, acuan).dasar();
    }
}
