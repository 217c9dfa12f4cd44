package id.teladan.skp.kemajuan;

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

/** What was done for a result on a day. */
@Entity
@Table(name = "skp_kemajuan")
class Kemajuan extends Berversi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_kemajuan_seq")
    @SequenceGenerator(
            name = "skp_kemajuan_seq",
            sequenceName = "skp_kemajuan_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "skp_id", updatable = false)
    private long skpId;

    @Column(name = "hasil_kerja_id")
    private long hasilKerjaId;

    private LocalDate tanggal;

    private String uraian;

    private BigDecimal jumlah;

    private String satuan;

    private String sidik;

    protected Kemajuan() {}

    Kemajuan(long skpId, BarisKemajuan isi, Pelaksana oleh) {
        this.skpId = skpId;
        this.hasilKerjaId = isi.hasilKerjaId();
        this.tanggal = isi.tanggal();
        this.uraian = isi.uraian();
        this.jumlah = isi.jumlah();
        this.satuan = isi.satuan();
        this.sidik = isi.sidik();
        diubah(oleh.nama(), oleh.waktu());
    }

    Long id() {
        return id;
    }

    long skpId() {
        return skpId;
    }

    LocalDate tanggal() {
        return tanggal;
    }
}
