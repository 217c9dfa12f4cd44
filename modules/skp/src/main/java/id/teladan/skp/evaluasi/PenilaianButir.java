package id.teladan.skp.evaluasi;

import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.rencana.NilaiBerakhlak;
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
import jakarta.persistence.Version;

/** Rating of one result or of one value within an evaluation. */
@Entity
@Table(name = "skp_penilaian_butir")
class PenilaianButir {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_penilaian_butir_seq")
    @SequenceGenerator(
            name = "skp_penilaian_butir_seq",
            sequenceName = "skp_penilaian_butir_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "evaluasi_id")
    private Evaluasi evaluasi;

    @Column(name = "hasil_kerja_id")
    private Long hasilKerjaId;

    @Enumerated(EnumType.STRING)
    private NilaiBerakhlak nilai;

    @Enumerated(EnumType.STRING)
    private NilaiButir rating;

    @Version private long versi;

    protected PenilaianButir() {}

    PenilaianButir(Evaluasi evaluasi, Long hasilKerjaId, NilaiBerakhlak nilai) {
        this.evaluasi = evaluasi;
        this.hasilKerjaId = hasilKerjaId;
        this.nilai = nilai;
    }

    void nilai(NilaiButir rating) {
        this.rating = rating;
    }

    Long hasilKerjaId() {
        return hasilKerjaId;
    }

    NilaiBerakhlak nilai() {
        return nilai;
    }

    NilaiButir rating() {
        return rating;
    }
}
