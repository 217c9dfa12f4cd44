package id.teladan.web.rupa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PemanggilELResolverTest {

    private final PemanggilELResolver resolver = new PemanggilELResolver();
    private final Konteks konteks = new Konteks();

    static class Tertutup implements Comparable<Tertutup> {
        public String sapa(String nama) {
            return "Halo " + nama;
        }

        public String sapa(String nama, int kali) {
            return "Halo " + nama + kali;
        }

        public String ganda(String teks) {
            return teks;
        }

        public String ganda(Integer angka) {
            return String.valueOf(angka);
        }

        public String banyak(String... teks) {
            return String.join("", teks);
        }

        public String gagal() {
            throw new IllegalStateException("x");
        }

        @Override
        public int compareTo(Tertutup lain) {
            return 0;
        }
    }

    private static final class Konteks extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object nilai, Class<T> jenis) {
            return (T) (jenis == int.class ? Integer.valueOf(String.valueOf(nilai)) : nilai);
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }

    private Object panggil(Object dasar, String nama, Object... isi) {
        konteks.setPropertyResolved(false);
        return resolver.invoke(konteks, dasar, nama, null, isi);
    }

    @Test
    void memanggil_menurut_nama_dan_banyaknya_nilai_dan_menyesuaikan_jenisnya() {
        assertThat(panggil(new Tertutup(), "sapa", "Sari")).isEqualTo("Halo Sari");
        assertThat(konteks.isPropertyResolved()).isTrue();
        assertThat(panggil(new Tertutup(), "sapa", "Sari", "2")).isEqualTo("Halo Sari2");
        assertThat(panggil("pegawai.", "concat", "nip")).isEqualTo("pegawai.nip");
        assertThat(panggil(TimeUnit.DAYS, "name")).isEqualTo("DAYS");
        assertThat(panggil(List.of(1, 2), "size")).isEqualTo(2);
        assertThat(panggil(Map.of("a", 1).entrySet().iterator().next(), "getKey")).isEqualTo("a");
    }

    @Test
    void pilihan_yang_tidak_jelas_diserahkan_kepada_yang_lain() {
        for (var nama : List.of("ganda", "banyak", "tidakAda")) {
            assertThat(panggil(new Tertutup(), nama, "a")).isNull();
            assertThat(konteks.isPropertyResolved()).isFalse();
        }
        assertThat(panggil(null, "x")).isNull();
        assertThat(panggil(new Tertutup(), "sapa")).isNull();
        assertThat(konteks.isPropertyResolved()).isFalse();
    }

    @Test
    void galat_dari_metode_tidak_hilang() {
        assertThatThrownBy(() -> panggil(new Tertutup(), "gagal"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }
}
