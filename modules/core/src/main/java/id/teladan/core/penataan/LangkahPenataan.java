package id.teladan.core.penataan;

import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.unitkerja.JenisUnit;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A stored step of a reorganisation, in the order of {@code urutan}. */
@Entity
@Table(name = "core_penataan_langkah")
class LangkahPenataan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_penataan_langkah_seq")
    @SequenceGenerator(
            name = "core_penataan_langkah_seq",
            sequenceName = "core_penataan_langkah_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "penataan_id", updatable = false)
    private Long penataanId;

    private int urutan;

    @Enumerated(EnumType.STRING)
    private JenisLangkah jenis;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "tujuan_id")
    private Long tujuanId;

    private int kunci;

    private String nama;

    private String kode;

    @Enumerated(EnumType.STRING)
    @Column(name = "jenis_unit")
    private JenisUnit jenisUnit;

    @Column(name = "jabatan_kepala")
    private String jabatanKepala;

    @Enumerated(EnumType.STRING)
    private Jenjang jenjang;

    private String eselon;

    private Integer kelas;

    private String anak;

    @Column(name = "pegawai_id")
    private Long pegawaiId;

    @Column(name = "jabatan_id")
    private Long jabatanId;

    @Version private long versi;

    protected LangkahPenataan() {}

    static LangkahPenataan dari(long penataan, int urutan, Langkah l) {
        var s = new LangkahPenataan();
        s.penataanId = penataan;
        s.urutan = urutan;
        s.jenis = l.jenis();
        s.unitId = l.unitId();
        s.tujuanId = l.tujuanId();
        s.kunci = l.kunci();
        s.nama = l.nama();
        s.kode = l.kode();
        s.jenisUnit = l.jenisUnit();
        s.jabatanKepala = l.jabatanKepala();
        s.jenjang = l.jenjang();
        s.eselon = l.eselon();
        s.kelas = l.kelas();
        s.anak =
                l.anak().isEmpty()
                        ? null
                        : l.anak().stream().map(String::valueOf).collect(Collectors.joining(","));
        s.pegawaiId = l.pegawaiId();
        s.jabatanId = l.jabatanId();
        return s;
    }

    Langkah langkah() {
        return new Langkah(
                jenis,
                unitId,
                tujuanId,
                kunci,
                nama,
                kode,
                jenisUnit,
                jabatanKepala,
                jenjang,
                eselon,
                kelas,
                anak == null
                        ? List.of()
                        : Arrays.stream(anak.split(",")).map(Long::valueOf).toList(),
                pegawaiId,
                jabatanId);
    }

    Long id() {
        return id;
    }
}
