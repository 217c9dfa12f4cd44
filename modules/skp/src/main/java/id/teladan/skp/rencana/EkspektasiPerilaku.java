package id.teladan.skp.rencana;

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

/** Ekspektasi Khusus Pimpinan for one value of BerAKHLAK. */
@Entity
@Table(name = "skp_ekspektasi")
public class EkspektasiPerilaku extends Berversi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_ekspektasi_seq")
    @SequenceGenerator(
            name = "skp_ekspektasi_seq",
            sequenceName = "skp_ekspektasi_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "skp_id")
    private Skp skp;

    @Enumerated(EnumType.STRING)
    private NilaiBerakhlak nilai;

    private String uraian;

    protected EkspektasiPerilaku() {}

    EkspektasiPerilaku(Skp skp, NilaiBerakhlak nilai) {
        this.skp = skp;
        this.nilai = nilai;
        this.uraian = "";
        mulaiDariSatu();
    }

    void isi(String teks, Pelaksana oleh) {
        uraian = teks == null ? "" : teks.strip();
        diubah(oleh.nama(), oleh.waktu());
    }

    public Long id() {
        return id;
    }

    public Skp skp() {
        return skp;
    }

    public NilaiBerakhlak nilai() {
        return nilai;
    }

    public String uraian() {
        return uraian;
    }
}
