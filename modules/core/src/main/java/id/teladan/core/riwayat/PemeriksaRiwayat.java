package id.teladan.core.riwayat;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.pegawai.Pegawai;
import id.teladan.core.pegawai.StatusPegawai;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Everything that speaks against a row, all at once. */
@ApplicationScoped
class PemeriksaRiwayat {

    private static final LocalDate PALING_AWAL = LocalDate.of(1940, 1, 1);
    private static final int SK_TERPANJANG = 80;

    @Inject EntityManager em;
    @Inject Clock jam;

    List<Pelanggaran> periksa(Pegawai pegawai, CatatRiwayat cmd) {
        var hasil = new ArrayList<Pelanggaran>();
        var isian = cmd.isian();
        sk(hasil, cmd.jenis(), isian);
        masa(hasil, cmd.jenis(), isian);
        cmd.jenis().bidang().forEach(b -> bidang(hasil, pegawai, b, isian.nilai(b.nama())));
        if (cmd.jenis() == JenisRiwayat.KONTRAK && pegawai.status() != StatusPegawai.PPPK) {
            hasil.add(Pelanggaran.pada("", "RIWAYAT_BUKAN_PPPK"));
        }
        if (hasil.isEmpty() && cmd.jenis() == JenisRiwayat.GOLONGAN && tmtGanda(cmd)) {
            hasil.add(Pelanggaran.pada("tmt", "RIWAYAT_TMT_GANDA"));
        }
        return hasil;
    }

    private void sk(List<Pelanggaran> hasil, JenisRiwayat jenis, IsianRiwayat isian) {
        if (!jenis.keluarga()) {
            if (isian.nomorSk() == null) {
                hasil.add(Pelanggaran.pada("nomorSk", "WAJIB_DIISI"));
            }
            if (isian.tanggalSk() == null) {
                hasil.add(Pelanggaran.pada("tanggalSk", "WAJIB_DIISI"));
            }
        }
        if (isian.nomorSk() != null && isian.nomorSk().length() > SK_TERPANJANG) {
            hasil.add(Pelanggaran.pada("nomorSk", "TEKS_TERLALU_PANJANG", SK_TERPANJANG));
        }
        if (isian.tanggalSk() != null && isian.tanggalSk().isAfter(LocalDate.now(jam))) {
            hasil.add(Pelanggaran.pada("tanggalSk", "RIWAYAT_SK_MENDATANG"));
        }
    }

    private void masa(List<Pelanggaran> hasil, JenisRiwayat jenis, IsianRiwayat isian) {
        var hari = LocalDate.now(jam);
        if (isian.tmt() == null) {
            hasil.add(Pelanggaran.pada("tmt", "WAJIB_DIISI"));
        } else if (isian.tmt().isBefore(PALING_AWAL)
                || isian.tmt().isAfter(jenis.keluarga() ? hari : hari.plusYears(1))) {
            hasil.add(Pelanggaran.pada("tmt", "RIWAYAT_TMT_TIDAK_WAJAR"));
        }
        if (jenis.akhirWajib() && isian.sampai() == null) {
            hasil.add(Pelanggaran.pada("sampai", "WAJIB_DIISI"));
        }
        if (isian.sampai() != null && isian.tmt() != null && isian.sampai().isBefore(isian.tmt())) {
            hasil.add(Pelanggaran.pada("sampai", "SAMPAI_SEBELUM_DARI"));
        }
    }

    private void bidang(List<Pelanggaran> hasil, Pegawai pegawai, BidangRiwayat b, String nilai) {
        if (nilai == null) {
            if (b.wajib()) {
                hasil.add(Pelanggaran.pada(b.nama(), "WAJIB_DIISI"));
            }
            return;
        }
        switch (b.jenis()) {
            case TEKS -> {
                if (nilai.length() > b.maks()) {
                    hasil.add(Pelanggaran.pada(b.nama(), "TEKS_TERLALU_PANJANG", b.maks()));
                }
            }
            case BULAT -> angka(hasil, b, nilai, "\\d{1,9}");
            case DESIMAL -> angka(hasil, b, nilai, "\\d{1,9}(\\.\\d{1,3})?");
            case PILIHAN -> {
                if (!b.pilihan().contains(nilai)) {
                    hasil.add(
                            Pelanggaran.pada(
                                    b.nama(),
                                    "PILIHAN_TIDAK_DIKENAL",
                                    String.join(", ", b.pilihan())));
                }
            }
            case GOLONGAN -> {
                if (!golonganAda(pegawai, nilai)) {
                    hasil.add(Pelanggaran.pada(b.nama(), "RIWAYAT_GOLONGAN_SALAH", nilai));
                }
            }
        }
    }

    private static void angka(
            List<Pelanggaran> hasil, BidangRiwayat b, String nilai, String bentuk) {
        if (!nilai.matches(bentuk)
                || new BigDecimal(nilai).compareTo(BigDecimal.valueOf(b.maks())) > 0) {
            hasil.add(Pelanggaran.pada(b.nama(), "DI_LUAR_BATAS", 0, b.maks()));
        }
    }

    private boolean golonganAda(Pegawai pegawai, String kode) {
        var jenis = pegawai.status() == StatusPegawai.PPPK ? "PPPK" : "PNS";
        return !em.createNativeQuery(
                        "select 1 from core_golongan where kode = :kode and jenis = :jenis")
                .setParameter("kode", kode)
                .setParameter("jenis", jenis)
                .getResultList()
                .isEmpty();
    }

    /** Two ranks cannot begin on one day; the row that is superseded does not count. */
    private boolean tmtGanda(CatatRiwayat cmd) {
        var lama =
                cmd.gantiId() == null
                        ? null
                        : cmd.gantiId() < 0
                                ? tmtGolongan(-cmd.gantiId())
                                : em.find(Riwayat.class, cmd.gantiId()).tmt();
        return !cmd.isian().tmt().equals(lama)
                && !em.createQuery(
                                "select r.id from RiwayatGolongan r where r.pegawai.id = :pegawai and r.mulai = :tmt",
                                Long.class)
                        .setParameter("pegawai", cmd.pegawaiId())
                        .setParameter("tmt", cmd.isian().tmt())
                        .getResultList()
                        .isEmpty();
    }

    private LocalDate tmtGolongan(long id) {
        return em.createQuery(
                        "select r.mulai from RiwayatGolongan r where r.id = :id", LocalDate.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
