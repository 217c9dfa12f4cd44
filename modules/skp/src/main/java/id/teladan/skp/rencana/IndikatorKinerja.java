package id.teladan.skp.rencana;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** An indikator kinerja individu (IKI) with its target. */
@Entity
@Table(name = "skp_indikator")
public class IndikatorKinerja extends Berversi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_indikator_seq")
    @SequenceGenerator(
            name = "skp_indikator_seq",
            sequenceName = "skp_indikator_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "hasil_kerja_id")
    private HasilKerja hasilKerja;

    @Enumerated(EnumType.STRING)
    private Aspek aspek;

    private String uraian;

    @Column(name = "target_angka")
    private BigDecimal targetAngka;

    @Column(name = "target_tertinggi")
    private BigDecimal targetTertinggi;

    @Column(name = "target_satuan")
    private String targetSatuan;

    @Column(name = "target_teks")
    private String targetTeks;

    private int urutan;

    private Instant dihapus;

    protected IndikatorKinerja() {}

    IndikatorKinerja(
            HasilKerja hasilKerja, Aspek aspek, String uraian, int urutan, Pelaksana oleh) {
        this.hasilKerja = hasilKerja;
        this.aspek = aspek;
        this.uraian = uraian;
        this.urutan = urutan;
        diubah(oleh.nama(), oleh.waktu());
    }

    void isi(SimpanIndikator isian, Pelaksana oleh) {
        aspek = isian.aspek();
        uraian = isian.uraian() == null ? "" : isian.uraian().strip();
        targetAngka = isian.targetAngka();
        targetTertinggi = isian.targetTertinggi();
        targetSatuan = Teks.kosongkan(isian.targetSatuan());
        targetTeks = Teks.kosongkan(isian.targetTeks());
        diubah(oleh.nama(), oleh.waktu());
    }

    void hapus(Pelaksana oleh) {
        dihapus = oleh.waktu();
        diubah(oleh.nama(), oleh.waktu());
    }

    void pulihkan(Pelaksana oleh) {
        dihapus = null;
        diubah(oleh.nama(), oleh.waktu());
    }

    /** Puts the content of an approved version back. */
    void kembalikanKe(IsiIndikator isi, Pelaksana oleh) {
        aspek = isi.aspek();
        uraian = isi.uraian();
        targetAngka = isi.targetAngka();
        targetTertinggi = isi.targetTertinggi();
        targetSatuan = isi.targetSatuan();
        targetTeks = isi.targetTeks();
        urutan = isi.urutan();
        dihapus = null;
        diubah(oleh.nama(), oleh.waktu());
    }

    public Long id() {
        return id;
    }

    public HasilKerja hasilKerja() {
        return hasilKerja;
    }

    public Aspek aspek() {
        return aspek;
    }

    public String uraian() {
        return uraian;
    }

    public BigDecimal targetAngka() {
        return targetAngka;
    }

    public BigDecimal targetTertinggi() {
        return targetTertinggi;
    }

    public String targetSatuan() {
        return targetSatuan;
    }

    public String targetTeks() {
        return targetTeks;
    }

    public int urutan() {
        return urutan;
    }

    public Instant dihapus() {
        return dihapus;
    }
}
