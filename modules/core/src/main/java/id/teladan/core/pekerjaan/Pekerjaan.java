package id.teladan.core.pekerjaan;

import id.teladan.core.audit.TanpaAudit;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.Pelaku;
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
import java.time.Instant;
import java.util.List;

/** A job of the ledger. Its lease is changed by SQL only, see {@link LangkahPekerjaan}. */
@Entity
@TanpaAudit
@Table(name = "core_pekerjaan")
class Pekerjaan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_pekerjaan_seq")
    @SequenceGenerator(
            name = "core_pekerjaan_seq",
            sequenceName = "core_pekerjaan_seq",
            allocationSize = 50)
    private Long id;

    private String jenis;

    private String kunci;

    private long rujukan;

    @Column(name = "use_case")
    private String useCase;

    @Column(name = "pelaku_id")
    private Long pelakuId;

    private String pelaku;

    private String permintaan;

    @Enumerated(EnumType.STRING)
    private StatusPekerjaan status;

    private int potongan;

    private Instant dibuat;

    private Instant dimulai;

    private Instant berakhir;

    private int percobaan;

    @Column(name = "kode_galat")
    private String kodeGalat;

    @Column(name = "nilai_galat")
    private String nilaiGalat;

    @Version private long versi;

    protected Pekerjaan() {}

    static Pekerjaan dari(AjukanPekerjaan p, Pelaku pelaku, String permintaan, Instant kini) {
        var hasil = new Pekerjaan();
        hasil.jenis = p.jenis();
        hasil.kunci = p.kunci();
        hasil.rujukan = p.rujukan();
        hasil.useCase = p.useCase();
        hasil.pelakuId = pelaku.pegawaiId();
        hasil.pelaku = pelaku.nama();
        hasil.permintaan = permintaan;
        hasil.status = StatusPekerjaan.MENUNGGU;
        hasil.potongan = p.potongan();
        hasil.dibuat = kini;
        return hasil;
    }

    Long id() {
        return id;
    }

    String jenis() {
        return jenis;
    }

    long rujukan() {
        return rujukan;
    }

    String useCase() {
        return useCase;
    }

    Long pelakuId() {
        return pelakuId;
    }

    String pelaku() {
        return pelaku;
    }

    String permintaan() {
        return permintaan;
    }

    StatusPekerjaan status() {
        return status;
    }

    int potongan() {
        return potongan;
    }

    Instant dimulai() {
        return dimulai;
    }

    Instant berakhir() {
        return berakhir;
    }

    int percobaan() {
        return percobaan;
    }

    Pelanggaran sebab() {
        return kodeGalat == null
                ? null
                : new Pelanggaran(
                        "",
                        kodeGalat,
                        nilaiGalat == null ? List.of() : List.of(nilaiGalat.split("\u001f", -1)));
    }
}
