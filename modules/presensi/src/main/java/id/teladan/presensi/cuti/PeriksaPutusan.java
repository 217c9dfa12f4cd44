package id.teladan.presensi.cuti;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import java.util.ArrayList;

/** What an answer of the official form must say: a reason unless it agrees, other days when it changes. */
final class PeriksaPutusan {

    private PeriksaPutusan() {}

    static void lengkap(PutusCuti cmd, Cuti cuti) {
        var masalah = new ArrayList<Pelanggaran>();
        var setuju = cmd.putusan() == Putusan.DISETUJUI;
        if (!setuju && (cmd.alasan() == null || cmd.alasan().isBlank())) {
            masalah.add(Pelanggaran.pada("alasan", "CUTI-025"));
        }
        if (cmd.putusan() == Putusan.PERUBAHAN) {
            if (cmd.dari() == null || cmd.sampai() == null) {
                masalah.add(Pelanggaran.pada("usulDari", "CUTI-026"));
            } else if (cmd.sampai().isBefore(cmd.dari())) {
                masalah.add(Pelanggaran.pada("usulSampai", "SAMPAI_SEBELUM_DARI"));
            } else if (cmd.dari().equals(cuti.dari()) && cmd.sampai().equals(cuti.sampai())) {
                masalah.add(Pelanggaran.pada("usulDari", "CUTI-028"));
            }
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
    }
}
