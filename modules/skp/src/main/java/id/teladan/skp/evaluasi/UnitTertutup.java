package id.teladan.skp.evaluasi;

import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.skp.rencana.BacaJson;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.PembacaIsi.Bagian;
import java.time.LocalDate;

/** Keeps the predicates of a unit as they were when its evaluation was closed; only an objection changes one after that. */
final class UnitTertutup {

    private static final String JENIS = "UNIT_TERTUTUP";

    private UnitTertutup() {}

    /** The closed units, from the person's own upwards, in which he counts; the head of a unit does not count in his own. */
    static Bagian bagian(long pegawaiId, int tahun, int triwulan, LocalDate akhir) {
        return new Bagian(
                JENIS,
                "0",
                "x.id",
                "json_object('nama', x.nama)",
                "(select q.id, v.nama from core_penugasan t join core_jabatan j on j.id = t.jabatan_id join core_unit u on u.id ="
                        + " j.unit_id join core_unit v on u.jalur like concat(v.jalur, '%') and not (j.kepala and v.id = u.id) join"
                        + " skp_penutupan q on q.unit_id = v.id where t.pegawai_id = "
                        + pegawaiId
                        + " and t.jenis = 'DEFINITIF' and t.mulai <= '"
                        + akhir
                        + "' and (t.sampai is null or t.sampai >= '"
                        + akhir
                        + "') and q.tahun = "
                        + tahun
                        + " and q.triwulan = "
                        + triwulan
                        + " and q.status in ('MENUNGGU', 'DITUTUP') limit 1) x where 1 = 1");
    }

    static void pastikanTerbuka(PembacaIsi.Bacaan bacaan) {
        bacaan.lain(JENIS).stream()
                .findFirst()
                .ifPresent(
                        o -> {
                            throw PelanggaranAturan.kode("SKP-515", BacaJson.teks(o, "nama"));
                        });
    }
}
