package id.teladan.core.impor;

import id.teladan.core.pegawai.StatusPegawai;
import java.util.List;

/** The ranks of {@code core_golongan}. PNS and CPNS are named by the id of SIASN or the code, PPPK by the Roman numeral. */
record KodeGolongan(List<Golongan> semua) {

    record Golongan(String kode, String siasnId, String jenis, String pangkat) {}

    /** The code of what stands in a file; null when the status does not know it. */
    String kode(String tertulis, StatusPegawai status) {
        var pppk = status == StatusPegawai.PPPK;
        return semua.stream()
                .filter(g -> g.jenis().equals(pppk ? "PPPK" : "PNS"))
                .filter(
                        g ->
                                g.kode().equalsIgnoreCase(tertulis)
                                        || (!pppk && g.siasnId().equals(tertulis)))
                .map(Golongan::kode)
                .findFirst()
                .orElse(null);
    }
}
