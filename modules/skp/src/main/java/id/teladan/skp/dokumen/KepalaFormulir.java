package id.teladan.skp.dokumen;

import id.teladan.core.pegawai.IdentitasPegawai;
import id.teladan.skp.rencana.Pendekatan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Title and the two parties, alike on every form. */
record KepalaFormulir(
        Pendekatan pendekatan,
        boolean jpt,
        String periode,
        IdentitasPegawai pegawai,
        IdentitasPegawai penilai,
        String penilaiSebagai,
        String penilaiJabatan) {

    private static final List<String> LABEL =
            List.of("Nama", "NIP", "Pangkat/gol. ruang", "Jabatan", "Unit kerja");

    Map<String, Object> nilai(String namaFormulir, String peringatanKonsep) {
        var isi = new LinkedHashMap<String, Object>();
        isi.put("namaFormulir", namaFormulir);
        isi.put("peringatanKonsep", peringatanKonsep);
        isi.put("pendekatan", Istilah.untuk(pendekatan));
        isi.put("bagi", Istilah.untuk("judul", jpt ? "JPT" : "JA_JF"));
        isi.put("instansi", Istilah.atau(pegawai.opd() == null ? pegawai.unit() : pegawai.opd()));
        isi.put("periode", periode);
        var kiri = pihakPegawai();
        var kanan = pihakPenilai();
        var baris = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < LABEL.size(); i++) {
            baris.add(
                    Map.of(
                            "no", i + 1,
                            "label", LABEL.get(i),
                            "pegawai", kiri.get(i).get("isi"),
                            "penilai", kanan.get(i).get("isi")));
        }
        isi.put("pihak", baris);
        return isi;
    }

    /** Label and value of each field of the employee. */
    List<Map<String, Object>> pihakPegawai() {
        return pihak(pegawai, Istilah.jabatan(null, pegawai.jabatan()));
    }

    /** Label and value of each field of the appraiser, in the position in which he acts. */
    List<Map<String, Object>> pihakPenilai() {
        return pihak(penilai, Istilah.jabatan(penilaiSebagai, penilaiJabatan));
    }

    static List<Map<String, Object>> pihak(IdentitasPegawai orang, String jabatan) {
        var isi =
                orang == null
                        ? List.of("-", "-", "-", "-", "-")
                        : List.of(
                                orang.nama(),
                                Istilah.atau(orang.nip()),
                                orang.pangkatGolongan(),
                                jabatan,
                                Istilah.atau(orang.unit()));
        var hasil = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < LABEL.size(); i++) {
            hasil.add(Map.of("label", LABEL.get(i), "isi", isi.get(i)));
        }
        return hasil;
    }
}
