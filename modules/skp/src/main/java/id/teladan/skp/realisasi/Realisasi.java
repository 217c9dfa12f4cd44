package id.teladan.skp.realisasi;

import id.teladan.skp.rencana.Berversi;
import id.teladan.skp.rencana.Pelaksana;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What was reached of an indicator in a quarter. PermenPANRB 6/2022: pendokumentasian kinerja. */
@Entity
@Table(name = "skp_realisasi")
public class Realisasi extends Berversi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_realisasi_seq")
    @SequenceGenerator(
            name = "skp_realisasi_seq",
            sequenceName = "skp_realisasi_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "skp_id")
    private long skpId;

    @Column(name = "indikator_id")
    private long indikatorId;

    private int triwulan;

    private BigDecimal angka;

    private String uraian;

    private LocalDate tanggal;

    protected Realisasi() {}

    Realisasi(long skpId, long indikatorId, int triwulan, Pelaksana oleh) {
        this.skpId = skpId;
        this.indikatorId = indikatorId;
        this.triwulan = triwulan;
        mulaiDariSatu();
        diubah(oleh.nama(), oleh.waktu());
    }

    void isi(BigDecimal nilai, String teks, LocalDate pada, Pelaksana oleh) {
        angka = nilai;
        uraian = teks == null || teks.isBlank() ? null : teks.strip();
        tanggal = pada;
        diubah(oleh.nama(), oleh.waktu());
    }

    public Long id() {
        return id;
    }

    public long skpId() {
        return skpId;
    }

    public long indikatorId() {
        return indikatorId;
    }

    public int triwulan() {
        return triwulan;
    }

    public BigDecimal angka() {
        return angka;
    }

    public String uraian() {
        return uraian;
    }

    public LocalDate tanggal() {
        return tanggal;
    }
}
