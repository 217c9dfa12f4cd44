package id.teladan.core.pengawasan;

import id.teladan.core.audit.LaporanRantai;
import id.teladan.core.audit.Temuan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** One verification of the audit chain. */
@Entity
@Table(name = "core_pemeriksaan_rantai")
class PemeriksaanRantai {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_pemeriksaan_rantai_seq")
    @SequenceGenerator(
            name = "core_pemeriksaan_rantai_seq",
            sequenceName = "core_pemeriksaan_rantai_seq",
            allocationSize = 50)
    private Long id;

    private Instant diminta;

    @Column(name = "pemeriksa_id")
    private Long pemeriksaId;

    private String pemeriksa;

    @Column(name = "pekerjaan_id")
    private Long pekerjaanId;

    private Instant selesai;

    private long baris;

    private int jangkar;

    private String temuan;

    @Version private long versi;

    protected PemeriksaanRantai() {}

    PemeriksaanRantai(Instant diminta, Long pemeriksaId, String pemeriksa) {
        this.diminta = diminta;
        this.pemeriksaId = pemeriksaId;
        this.pemeriksa = pemeriksa;
    }

    Long id() {
        return id;
    }

    Long pekerjaanId() {
        return pekerjaanId;
    }

    Long pemeriksaId() {
        return pemeriksaId;
    }

    void pekerjaan(long idPekerjaan) {
        pekerjaanId = idPekerjaan;
    }

    void selesai(LaporanRantai laporan, Instant kini) {
        selesai = kini;
        baris = laporan.baris();
        jangkar = laporan.jangkar();
        temuan = laporan.temuan().stream().map(Temuan::baris).collect(Collectors.joining("\n"));
    }

    HasilPemeriksaanRantai hasil() {
        return new HasilPemeriksaanRantai(
                id,
                diminta,
                pemeriksa,
                selesai,
                baris,
                jangkar,
                temuan == null || temuan.isEmpty()
                        ? List.of()
                        : temuan.lines().map(Temuan::urai).toList());
    }
}
