package id.teladan.core.jatuhtempo;

import id.teladan.core.basisdata.SisipanMassal;
import id.teladan.core.karier.aturan.AturanJatuhTempo;
import id.teladan.core.karier.aturan.JenisJatuhTempo;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.pegawai.SqlPegawai;
import id.teladan.core.pekerjaan.PelaksanaPekerjaan;
import id.teladan.core.pekerjaan.PotonganPekerjaan;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;

/**
 * Computes the due dates of everybody anew and tells those whose reminder has come; {@code rujukan} of the job is the day as
 * days since 1970. The first run tells nobody: a new system must not flood a province with what it found.
 */
@ApplicationScoped
class PenghitungJatuhTempo implements PelaksanaPekerjaan {

    static final String JENIS = "JATUH_TEMPO";

    private record Kunci(long pegawai, JenisJatuhTempo jenis) {}

    private record Baris(Kunci kunci, LocalDate tanggal, Integer ingat) {}

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject Parameter parameter;
    @Inject PembacaKarier pembaca;
    @Inject Event<Pemberitahuan> pemberitahuan;

    @Override
    public String jenis() {
        return JENIS;
    }

    @Override
    public void kerjakan(PotonganPekerjaan potongan) {
        var hari = LocalDate.ofEpochDay(potongan.rujukan());
        var lama = lama();
        var terbaca = parameter.terbaca();
        var baru = new ArrayList<Baris>();
        var ingatkan = new ArrayList<Baris>();
        pembaca.baca(null, hari)
                .forEach(
                        (id, data) -> {
                            for (var jenis : JenisJatuhTempo.values()) {
                                AturanJatuhTempo.hitung(jenis, data, terbaca, hari)
                                        .map(h -> h.nilaiUsulan().orElseThrow())
                                        .ifPresent(
                                                tanggal -> {
                                                    var bulan =
                                                            AturanJatuhTempo.ingatan(
                                                                            jenis, tanggal, terbaca,
                                                                            hari)
                                                                    .orElse(null);
                                                    var b =
                                                            new Baris(
                                                                    new Kunci(id, jenis),
                                                                    tanggal,
                                                                    bulan);
                                                    baru.add(b);
                                                    if (bulan != null
                                                            && !lama.isEmpty()
                                                            && perlu(lama.get(b.kunci()), b)) {
                                                        ingatkan.add(b);
                                                    }
                                                });
                            }
                        });
        tulis(baru);
        for (var b : ingatkan) {
            pemberitahuan.fire(
                    new Pemberitahuan(
                            b.kunci().pegawai(),
                            "JATUH_TEMPO_" + b.kunci().jenis(),
                            List.of(b.tanggal().toString()),
                            "/pegawai/riwayat#jatuh-tempo"));
        }
    }

    /** Another day than before, or a nearer reminder of the same day. */
    private static boolean perlu(Baris lama, Baris baru) {
        return lama == null
                || !lama.tanggal().equals(baru.tanggal())
                || !Objects.equals(lama.ingat(), baru.ingat());
    }

    private Map<Kunci, Baris> lama() {
        var hasil = new HashMap<Kunci, Baris>();
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select pegawai_id as pegawai, jenis as jenis, tanggal as tanggal, ingat as ingat from"
                                        + " core_jatuh_tempo",
                                Tuple.class)
                        .getResultList();
        for (var b : baris) {
            var kunci =
                    new Kunci(
                            SqlPegawai.angka(b, "pegawai"),
                            JenisJatuhTempo.valueOf(SqlPegawai.teks(b, "jenis")));
            var ingat = SqlPegawai.angka(b, "ingat");
            hasil.put(
                    kunci,
                    new Baris(
                            kunci,
                            SqlPegawai.tanggal(b, "tanggal"),
                            ingat == null ? null : ingat.intValue()));
        }
        return hasil;
    }

    private void tulis(List<Baris> baru) {
        var kini = Instant.now(jam);
        em.createNativeQuery("delete from core_jatuh_tempo").executeUpdate();
        em.unwrap(Session.class)
                .doWork(
                        sambungan -> {
                            try (var t =
                                    new SisipanMassal(
                                            sambungan,
                                            "core_jatuh_tempo",
                                            "pegawai_id",
                                            "jenis",
                                            "tanggal",
                                            "ingat",
                                            "dihitung")) {
                                for (var b : baru) {
                                    t.baris(
                                            b.kunci().pegawai(),
                                            b.kunci().jenis().name(),
                                            b.tanggal(),
                                            b.ingat(),
                                            kini);
                                }
                            }
                        });
    }
}
