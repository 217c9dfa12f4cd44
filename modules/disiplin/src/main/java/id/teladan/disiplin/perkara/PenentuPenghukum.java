package id.teladan.disiplin.perkara;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.disiplin.aturan.AturanKewenangan;
import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.aturan.ParameterDisiplin;
import id.teladan.disiplin.aturan.Pejabat;
import id.teladan.disiplin.aturan.Pemeriksa;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who decides on a sanction: the official of the table in the person's own line on the day; a level that is missing, that
 * is held by somebody involved, or by a Plt for more than he may impose, counts as vacant. PP 94/2021 Pasal 16-25.
 */
@ApplicationScoped
public class PenentuPenghukum {

    @Inject GarisPejabat garis;

    /**
     * @param orang null where the official is outside the province
     */
    public record Penghukum(Pejabat pejabat, PejabatGaris orang, Pemeriksa pemeriksa, Jejak jejak)
            implements Serializable {

        /** Unit that he leads; null where he is outside. */
        public Long unitId() {
            return orang == null ? null : Long.valueOf(orang.unitId());
        }
    }

    /** The official for this sanction on a day. */
    public Penghukum tentukan(
            Perkara perkara, JenisHukuman hukuman, LocalDate hari, ParameterTerbaca parameter) {
        var orang =
                garis.orang(perkara.pegawaiId(), hari)
                        .orElseThrow(() -> PelanggaranAturan.kode("DIS-003"));
        return pilih(
                orang,
                garis.pada(perkara.pegawaiId(), hari),
                hukuman,
                perkara.atasanTerlibatId(),
                parameter.pada(ParameterDisiplin.TINGKAT_PELAKSANA_TUGAS, hari),
                hari);
    }

    static Penghukum pilih(
            GarisPejabat.Orang orang,
            List<PejabatGaris> garis,
            JenisHukuman hukuman,
            Long terlibat,
            int tingkatPlt,
            LocalDate hari) {
        Map<Pejabat, PejabatGaris> ada = new EnumMap<>(Pejabat.class);
        for (var g : garis) {
            if (g.tingkat() != null
                    && !Objects.equals(g.pegawaiId(), terlibat)
                    && (g.jenis().equals("DEFINITIF") || hukuman.tingkat().urut() <= tingkatPlt)) {
                ada.putIfAbsent(g.tingkat(), g);
            }
        }
        var kosong = EnumSet.range(Pejabat.PENGAWAS, Pejabat.GUBERNUR);
        kosong.removeAll(ada.keySet());
        var atasanLangsung =
                garis.stream()
                        .map(PejabatGaris::tingkat)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        var hasil =
                AturanKewenangan.KATALOG
                        .pada(hari)
                        .tentukan(orang.pelanggar(), hukuman, kosong, atasanLangsung);
        var kewenangan = hasil.nilaiUsulan().orElseThrow();
        var pejabat = ada.get(kewenangan.pejabat());
        var jejak =
                Jejak.mulai(hasil.jejak().aturan())
                        .semua(hasil.jejak())
                        .langkah(
                                "Mencari pemangku jabatan di garis atasan pegawai",
                                "pimpinan unit terdekat yang setingkat, menurut jabatan pada hari itu",
                                Langkah.isi("hari", hari, "tingkat", kewenangan.pejabat()),
                                pejabat == null ? null : pejabat.jabatan(),
                                Regulasi.PP_94_2021.pasal("Pasal 16-25"))
                        .selesai();
        return new Penghukum(kewenangan.pejabat(), pejabat, kewenangan.pemeriksa(), jejak);
    }
}
