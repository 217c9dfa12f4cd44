package id.teladan.core.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class BerkasSayaTest {

    private static final String SHA256_ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final BerkasSaya berkas;
    private final PelakuAktif aktif;
    private final BasisDataUji db;

    BerkasSayaTest(BerkasSaya berkas, PelakuAktif aktif, BasisDataUji db) {
        this.berkas = berkas;
        this.aktif = aktif;
        this.db = db;
    }

    @BeforeEach
    void siapkan() throws SQLException {
        OrangUji.siapkan(db);
        aktif.masukSebagai(OrangUji.ANI);
        BerbagiUji.dibagikan = -1;
    }

    @Test
    void pemilik_mengunduh_tepat_yang_diunggahnya() throws SQLException {
        var isi = ContohBerkas.isi("pdf");
        var ringkas = berkas.unggah(new UnggahBerkas("C:\\x\\Laporan.pdf", isi));
        var unduhan = berkas.unduh(ringkas.id());

        assertThat(ringkas.nama()).isEqualTo("Laporan.pdf");
        assertThat(ringkas.ukuran()).isEqualTo(isi.length);
        assertThat(unduhan.isi()).isEqualTo(isi);
        assertThat(unduhan.jenisIsi()).isEqualTo("application/pdf");
        assertThat(unduhan.sha256()).isEqualTo(Sha256.dari(isi));
        assertThat(catatanAudit()).isEqualTo(1);
    }

    @Test
    void sidik_mengikuti_contoh_FIPS_180() {
        assertThat(Sha256.dari(ContohBerkas.teks("abc"))).isEqualTo(SHA256_ABC);
    }

    @Test
    void berkas_orang_lain_menjawab_seperti_yang_tidak_ada() {
        var milikAni = berkas.unggah(new UnggahBerkas("a.pdf", ContohBerkas.isi("pdf"))).id();
        aktif.masukSebagai(OrangUji.BUDI);

        assertThatThrownBy(() -> berkas.unduh(milikAni)).isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> berkas.unduh(987_654L)).isInstanceOf(DataTidakDitemukan.class);
    }

    @Test
    void pembaca_dokumen_yang_merujuknya_boleh_mengunduh() {
        var isi = ContohBerkas.isi("png");
        var milikAni = berkas.unggah(new UnggahBerkas("a.png", isi)).id();
        var lain = berkas.unggah(new UnggahBerkas("b.png", isi)).id();
        BerbagiUji.dibagikan = milikAni;
        aktif.masukSebagai(OrangUji.BUDI);

        assertThat(berkas.unduh(milikAni).isi()).isEqualTo(isi);
        assertThatThrownBy(() -> berkas.unduh(lain)).isInstanceOf(DataTidakDitemukan.class);
    }

    @Test
    void yang_ditolak_tidak_meninggalkan_apa_pun() throws SQLException {
        assertThatThrownBy(() -> berkas.unggah(new UnggahBerkas("a.pdf", ContohBerkas.isi("exe"))))
                .isInstanceOf(PelanggaranAturan.class);
        assertThatThrownBy(() -> berkas.unggah(new UnggahBerkas(null, ContohBerkas.isi("pdf"))))
                .isInstanceOf(PelanggaranAturan.class);
        assertThat(jumlah("core_berkas")).isZero();
    }

    @Test
    void tamu_ditolak() {
        aktif.masukSebagai(null);
        assertThatThrownBy(() -> berkas.unggah(new UnggahBerkas("a.pdf", ContohBerkas.isi("pdf"))))
                .isInstanceOf(AksesDitolak.class);
        assertThatThrownBy(() -> berkas.unduh(1)).isInstanceOf(AksesDitolak.class);
    }

    private long catatanAudit() throws SQLException {
        return jumlah("core_audit where entitas = 'Berkas' and jenis = 'BUAT' and pelaku_id = 1");
    }

    private long jumlah(String dari) throws SQLException {
        try (var s = db.sambungan();
                var p = s.createStatement();
                var h = p.executeQuery("select count(*) from " + dari)) {
            h.next();
            return h.getLong(1);
        }
    }

    /** Stands for a module whose record refers to a file. */
    @ApplicationScoped
    static class BerbagiUji implements PemberiAksesBerkas {

        static long dibagikan;

        @Override
        public boolean boleh(Pelaku pelaku, long berkasId) {
            return pelaku.pegawaiId() == 2 && berkasId == dibagikan;
        }
    }
}
