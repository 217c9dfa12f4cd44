package id.teladan.skp.pustaka;

import id.teladan.skp.rencana.Aspek;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How a result of the library is usually measured; the target is left to who picks it. */
@Entity
@Table(name = "skp_pustaka_indikator")
class IndikatorPustaka {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_pustaka_indikator_seq")
    @SequenceGenerator(
            name = "skp_pustaka_indikator_seq",
            sequenceName = "skp_pustaka_indikator_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "pustaka_id", updatable = false)
    private long pustakaId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Aspek aspek;

    private String uraian;

    private String satuan;

    @Version private long versi;

    protected IndikatorPustaka() {}

    IndikatorPustaka(long pustakaId, SimpanPustaka.Ukuran ukuran) {
        this.pustakaId = pustakaId;
        this.aspek = ukuran.aspek();
        isi(ukuran);
    }

    final void isi(SimpanPustaka.Ukuran ukuran) {
        uraian = ukuran.uraian().strip();
        satuan =
                ukuran.satuan() == null || ukuran.satuan().isBlank()
                        ? null
                        : ukuran.satuan().strip();
    }

    Aspek aspek() {
        return aspek;
    }
}
