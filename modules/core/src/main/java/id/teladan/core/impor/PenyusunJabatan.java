package id.teladan.core.impor;

import id.teladan.core.impor.KeadaanKini.JabatanKini;
import id.teladan.core.impor.KeadaanKini.OrangKini;
import id.teladan.core.impor.KeadaanKini.PenugasanKini;
import id.teladan.core.impor.KeadaanKini.UnitKini;
import id.teladan.core.impor.Rencana.JabatanBaru;
import id.teladan.core.impor.Rencana.RencanaJabatan;
import id.teladan.core.pegawai.StatusPegawai;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Plans positions of the past. They lie wholly before today and beside each other: a row that overlaps a recorded one or another
 * row of the file is refused. A position that the unit does not know is made with the days of the row, so that it is no vacancy.
 */
final class PenyusunJabatan {

    private final KeadaanKini kini;
    private final CatatanGalat galat;
    private final LocalDate hari;
    private final Rencana rencana;
    private final Map<String, List<BarisJabatan>> menurutNip = new HashMap<>();

    PenyusunJabatan(KeadaanKini kini, CatatanGalat galat, LocalDate hari, Rencana rencana) {
        this.kini = kini;
        this.galat = galat;
        this.hari = hari;
        this.rencana = rencana;
    }

    void susun(List<BarisJabatan> semua) {
        semua.stream()
                .filter(BarisJabatan::lengkap)
                .forEach(b -> menurutNip.computeIfAbsent(b.nip(), x -> new ArrayList<>()).add(b));
        semua.forEach(b -> rencana.jabatan.add(satu(b)));
    }

    private RencanaJabatan satu(BarisJabatan b) {
        var orang = b.nip() == null ? null : kini.orang.get(b.nip());
        if (b.nip() != null && orang == null) {
            galat(b, "nip", "IMPOR_RIWAYAT_JABATAN_NIP", b.nip());
        }
        if (orang != null && orang.status() == StatusPegawai.PEJABAT_NEGARA) {
            galat(b, "nip", "IMPOR_PEJABAT_NEGARA");
        }
        var nama = orang == null ? null : orang.nama();
        var unit = b.unor() == null || b.mulai() == null ? null : unit(b.unor(), b.mulai());
        if (b.unor() != null && b.mulai() != null && unit == null) {
            galat(b, "unor_kode", "IMPOR_RIWAYAT_UNOR_TIADA", b.unor());
        }
        if (orang == null || unit == null || !b.lengkap()) {
            return new RencanaJabatan(b, nama, null, null, null, Tindakan.BARU, List.of(), 0);
        }
        masa(b);
        var sidik = Sidik.dari(orang.penugasan());
        var jabatan = jabatan(b, unit);
        for (var t : orang.penugasan()) {
            if (jabatan != null && t.jabatanId() == jabatan.id() && t.mulai().equals(b.mulai())) {
                return tercatat(b, nama, t, sidik);
            }
        }
        tumpang(b, orang);
        if (galat.adaGalat(LembarImpor.RIWAYAT_JABATAN, b.nomor())) {
            return new RencanaJabatan(b, nama, null, null, null, Tindakan.BARU, List.of(), sidik);
        }
        return new RencanaJabatan(
                b,
                nama,
                null,
                jabatan == null ? null : jabatan.id(),
                jabatan == null ? baru(b, unit) : null,
                Tindakan.BARU,
                List.of(),
                sidik);
    }

    private void masa(BarisJabatan b) {
        if (b.sampai().isBefore(b.mulai())) {
            galat(b, "sampai", "SAMPAI_SEBELUM_DARI");
        } else if (!b.sampai().isBefore(hari)) {
            galat(b, "sampai", "IMPOR_JABATAN_KINI");
        }
        if (b.tanggalSk().isAfter(hari)) {
            galat(b, "tanggal_sk", "RIWAYAT_SK_MENDATANG");
        }
    }

    /** The assignment is known: a decree that is not recorded yet is filled in, what is recorded stays. */
    private RencanaJabatan tercatat(BarisJabatan b, String nama, PenugasanKini t, long sidik) {
        var perubahan = new ArrayList<Perubahan>();
        if (t.nomorSk() == null) {
            PenyusunRencana.beda(perubahan, "nomor_sk", "", b.nomorSk());
            PenyusunRencana.beda(perubahan, "tanggal_sk", "", PenyusunRencana.tgl(b.tanggalSk()));
        } else if (!t.nomorSk().equals(b.nomorSk())) {
            galat.peringatan(
                    LembarImpor.RIWAYAT_JABATAN,
                    b.nomor(),
                    "nomor_sk",
                    b.nip(),
                    "IMPOR_JABATAN_SK_BEDA",
                    t.nomorSk());
        }
        if (!b.sampai().equals(t.sampai())) {
            galat.peringatan(
                    LembarImpor.RIWAYAT_JABATAN,
                    b.nomor(),
                    "sampai",
                    b.nip(),
                    "IMPOR_JABATAN_SAMPAI_BEDA",
                    t.sampai() == null ? "-" : PenyusunRencana.tgl(t.sampai()));
        }
        return new RencanaJabatan(
                b,
                nama,
                t,
                t.jabatanId(),
                null,
                perubahan.isEmpty() ? Tindakan.SAMA : Tindakan.UBAH,
                perubahan,
                sidik);
    }

    private void tumpang(BarisJabatan b, OrangKini orang) {
        for (var t : orang.penugasan()) {
            if (!t.mulai().isAfter(b.sampai())
                    && (t.sampai() == null || !t.sampai().isBefore(b.mulai()))) {
                galat(
                        b,
                        "tmt",
                        "IMPOR_JABATAN_TUMPANG",
                        kini.jabatan.get(t.jabatanId()).nama(),
                        PenyusunRencana.tgl(t.mulai()),
                        t.sampai() == null ? "-" : PenyusunRencana.tgl(t.sampai()));
                return;
            }
        }
        for (var lain : menurutNip.getOrDefault(b.nip(), List.of())) {
            if (lain.nomor() != b.nomor()
                    && !lain.mulai().isAfter(b.sampai())
                    && !lain.sampai().isBefore(b.mulai())) {
                galat(b, "tmt", "IMPOR_JABATAN_TUMPANG_BARIS", lain.nomor());
                return;
            }
        }
    }

    /** The unit of that code on the first day; of units that began later the earliest, for old registers are incomplete. */
    private UnitKini unit(String kode, LocalDate mulai) {
        var semua =
                kini.unit.values().stream()
                        .filter(u -> u.kode().equals(kode))
                        .sorted(Comparator.comparing(UnitKini::mulai))
                        .toList();
        return semua.stream()
                .filter(u -> !u.mulai().isAfter(mulai))
                .reduce((a, c) -> c)
                .orElse(semua.isEmpty() ? null : semua.get(0));
    }

    private JabatanKini jabatan(BarisJabatan b, UnitKini unit) {
        return kini
                .jabatanNama
                .getOrDefault(KeadaanKini.kunciJabatan(unit.id(), b.jabatan()), List.of())
                .stream()
                .filter(j -> j.jenis() == b.jenis() && j.kelas() == b.kelas())
                .findFirst()
                .orElse(null);
    }

    private JabatanBaru baru(BarisJabatan b, UnitKini unit) {
        var j =
                rencana.jabatanBaru.computeIfAbsent(
                        String.join(
                                "\u001f",
                                "lampau",
                                String.valueOf(unit.id()),
                                b.jabatan().toLowerCase(Locale.ROOT),
                                b.jenis().name(),
                                String.valueOf(b.kelas())),
                        x -> new JabatanBaru(b.unor(), b.jabatan(), b.jenis(), b.kelas()));
        j.unitId = unit.id();
        j.formasi = 1;
        j.mulai = j.mulai == null || b.mulai().isBefore(j.mulai) ? b.mulai() : j.mulai;
        j.sampai = j.sampai == null || b.sampai().isAfter(j.sampai) ? b.sampai() : j.sampai;
        return j;
    }

    private void galat(BarisJabatan b, String kolom, String kode, Object... nilai) {
        galat.galat(LembarImpor.RIWAYAT_JABATAN, b.nomor(), kolom, b.nip(), kode, nilai);
    }
}
