package id.teladan.core.pengawasan;

import id.teladan.core.waktu.JamTeladan;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A search of the audit trail or the access log as SQL over the alias {@code a}. */
final class KueriAudit {

    private final ArrayList<String> bagian = new ArrayList<>();
    private final Map<String, Object> nilai = new LinkedHashMap<>();

    /**
     * @param rahasia entities whose rows are never shown
     */
    KueriAudit(SaringanAudit s, Collection<String> rahasia) {
        if (!rahasia.isEmpty()) {
            bagian.add("a.entitas not in (:rahasia)");
            nilai.put("rahasia", rahasia);
        }
        sama("pelaku_id", s.pelakuId());
        sama("entitas", s.entitas());
        sama("entitas_id", s.entitasId());
        sama("permintaan", s.permintaan());
        if (s.useCase() != null) {
            bagian.add("a.use_case like :useCase escape '!'");
            nilai.put(
                    "useCase",
                    s.useCase().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        masa(s.dari(), s.sampai());
    }

    KueriAudit(SaringanAkses s) {
        sama("pelaku_id", s.pelakuId());
        sama("subjek_id", s.subjekId());
        sama("jenis", s.jenis() == null ? null : s.jenis().name());
        masa(s.dari(), s.sampai());
    }

    private void masa(LocalDate dari, LocalDate sampai) {
        if (dari != null) {
            bagian.add("a.waktu >= :dari");
            nilai.put("dari", awalHari(dari));
        }
        if (sampai != null) {
            bagian.add("a.waktu < :sampai");
            nilai.put("sampai", awalHari(sampai.plusDays(1)));
        }
    }

    /** The first moment of a day in WIB, as the column keeps it. */
    private static LocalDateTime awalHari(LocalDate hari) {
        return LocalDateTime.ofInstant(
                hari.atStartOfDay(JamTeladan.WIB).toInstant(), ZoneOffset.UTC);
    }

    private void sama(String kolom, Object isi) {
        if (isi != null) {
            bagian.add("a." + kolom + " = :" + kolom);
            nilai.put(kolom, isi);
        }
    }

    String syarat() {
        return bagian.isEmpty() ? "1 = 1" : String.join(" and ", bagian);
    }

    <Q extends Query> Q isi(Q query) {
        nilai.forEach(query::setParameter);
        return query;
    }
}
