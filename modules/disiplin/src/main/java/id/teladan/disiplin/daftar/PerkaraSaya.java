package id.teladan.disiplin.daftar;

import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.waktu.KalenderKerja;
import id.teladan.disiplin.aturan.AturanTenggat;
import id.teladan.disiplin.aturan.PeristiwaPerkara;
import id.teladan.disiplin.aturan.Tenggat;
import id.teladan.disiplin.aturan.perkara.StatusPerkara;
import id.teladan.disiplin.daftar.RincianPerkara.Keputusan;
import id.teladan.disiplin.daftar.RincianPerkara.Panggilan;
import id.teladan.disiplin.daftar.RincianPerkara.TanyaJawab;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the procedure gives a person of the cases against himself: the summonses, a copy of the record once it is closed,
 * the decision once he has received it. Before the first summons there is nothing. PP 94/2021 Pasal 26, 32, 39.
 */
@UseCase
public class PerkaraSaya {

    private static final Set<StatusPerkara> SUDAH_SAMPAI =
            Set.of(
                    StatusPerkara.DISAMPAIKAN,
                    StatusPerkara.UPAYA_ADMINISTRATIF,
                    StatusPerkara.BERLAKU,
                    StatusPerkara.DIJALANI,
                    StatusPerkara.SELESAI,
                    StatusPerkara.DIBATALKAN,
                    StatusPerkara.DIARSIPKAN);

    /**
     * A case against the acting person.
     *
     * @param tahap what he may know of the state: DIPANGGIL, DIPERIKSA, DIPROSES, DISAMPAIKAN, UPAYA, DIJALANI, SELESAI,
     *     TIDAK_TERBUKTI, DIBATALKAN
     * @param tanyaJawab copy of the record; empty before it is closed
     * @param bapNomor null before the record is closed
     * @param keputusan null before he has received it
     * @param keberatanSampai last day for a remedy; null before the receipt or where its year has no calendar
     */
    public record Perkara(
            long id,
            String nomor,
            String tahap,
            List<Panggilan> panggilan,
            List<TanyaJawab> tanyaJawab,
            String bapNomor,
            Keputusan keputusan,
            LocalDate keberatanSampai,
            LocalDate berlakuPada)
            implements Serializable {

        public Perkara {
            panggilan = List.copyOf(panggilan);
            tanyaJawab = List.copyOf(tanyaJawab);
        }
    }

    private static final String SQL =
            "select k.id as id, k.nomor as nomor, k.status as status, k.hukuman as hukuman, "
                    + BacaJsonPerkara.PANGGILAN
                    + " as panggilan, "
                    + BacaJsonPerkara.TANYA
                    + " as tanya, "
                    + BacaJsonPerkara.PEMERIKSAAN
                    + " as pemeriksaan, "
                    + BacaJsonPerkara.KEPUTUSAN
                    + " as keputusan from disiplin_perkara k where k.pegawai_id = :saya and k.panggilan_ke > 0 order by k.dilaporkan"
                    + " desc, k.id desc";

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject KalenderKerja kalender;
    @Inject Parameter parameter;

    /** The latest first. One statement, and the calendar where a decision was received. */
    @Izin(Hak.LIHAT_DISIPLIN_SAYA)
    public List<Perkara> semua() {
        if (aktif.pelaku().atasNama() != null) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("saya", aktif.pelaku().pegawaiId())
                        .getResultList();
        return baris.stream().map(this::perkara).toList();
    }

    private Perkara perkara(Tuple b) {
        var status = StatusPerkara.valueOf(NilaiSql.teks(b, "status"));
        var periksa = BacaJsonPerkara.satu(b, "pemeriksaan", BacaJsonPerkara::pemeriksaan);
        var bap = periksa == null ? null : periksa.bapNomor();
        var keputusan =
                SUDAH_SAMPAI.contains(status)
                        ? BacaJsonPerkara.satu(b, "keputusan", BacaJsonPerkara::keputusan)
                        : null;
        var diterima = keputusan == null ? null : keputusan.diterima();
        return new Perkara(
                NilaiSql.angka(b, "id"),
                NilaiSql.teks(b, "nomor"),
                tahap(status, keputusan),
                BacaJsonPerkara.semua(b, "panggilan", BacaJsonPerkara::panggilan),
                bap == null ? List.of() : BacaJsonPerkara.semua(b, "tanya", BacaJsonPerkara::tanya),
                bap,
                keputusan,
                tenggat(diterima, Tenggat.KEBERATAN_PALING_LAMBAT),
                keputusan != null && keputusan.berlaku() != null
                        ? keputusan.berlaku()
                        : tenggat(diterima, Tenggat.BERLAKU_PADA));
    }

    private static String tahap(StatusPerkara status, Keputusan keputusan) {
        return switch (status) {
            case DIPANGGIL_1, DIPANGGIL_2 -> "DIPANGGIL";
            case DIPERIKSA -> "DIPERIKSA";
            case DISAMPAIKAN -> "DISAMPAIKAN";
            case UPAYA_ADMINISTRATIF -> "UPAYA";
            case BERLAKU, DIJALANI -> "DIJALANI";
            case SELESAI -> "SELESAI";
            case DIARSIPKAN -> keputusan == null ? "TIDAK_TERBUKTI" : "SELESAI";
            case TIDAK_TERBUKTI -> "TIDAK_TERBUKTI";
            case DIBATALKAN -> "DIBATALKAN";
            default -> "DIPROSES";
        };
    }

    private LocalDate tenggat(LocalDate diterima, Tenggat apa) {
        if (diterima == null) {
            return null;
        }
        var libur = kalender.terbaca();
        var nilai = parameter.terbaca();
        var aturan = AturanTenggat.KATALOG.pada(diterima);
        if (!libur.terbit(diterima.getYear())
                || aturan.tahunBelumTerbit(
                                PeristiwaPerkara.KEPUTUSAN_DITERIMA,
                                diterima,
                                libur,
                                nilai,
                                diterima)
                        .isPresent()) {
            return null;
        }
        return aturan.tenggat(PeristiwaPerkara.KEPUTUSAN_DITERIMA, diterima, libur, nilai, diterima)
                .nilaiUsulan()
                .orElseThrow()
                .get(apa);
    }
}
