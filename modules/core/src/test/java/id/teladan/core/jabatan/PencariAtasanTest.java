package id.teladan.core.jabatan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.jabatan.PencariAtasan.Atasan;
import id.teladan.core.pegawai.BarisPegawai;
import id.teladan.core.pegawai.DaftarPegawai;
import id.teladan.core.pegawai.SaringanPegawai;
import id.teladan.core.pegawai.Urutan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@ExtendWith(PerkakasUji.class)
class PencariAtasanTest {

    private static final LocalDate HARI = LocalDate.of(2026, 10, 5);
    private static final List<String> JENIS =
            List.of("DEFINITIF", "PJ", "PLT", "PLH", "TUGAS_TAMBAHAN");

    private final PencariAtasan pencari;
    private final DaftarPegawai daftar;
    private final PelakuAktif aktif;
    private SusunanContoh susunan;

    PencariAtasanTest(PencariAtasan pencari, DaftarPegawai daftar, PelakuAktif aktif) {
        this.pencari = pencari;
        this.daftar = daftar;
        this.aktif = aktif;
    }

    @BeforeEach
    void siapkan(BasisDataUji db) {
        susunan =
                new SusunanContoh(db)
                        .unit(1, null, "Provinsi")
                        .unit(2, 1L, "Dinas")
                        .unit(3, 2L, "Bidang")
                        .unit(4, 3L, "Seksi")
                        .unit(5, 2L, "Bidang Lain")
                        .staf(1)
                        .staf(3)
                        .staf(4)
                        .staf(5);
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/kasus/jabatan/atasan.csv", delimiter = ';', numLinesToSkip = 1)
    void atasan_mengikuti_jabatan_pada_hari_itu(
            String kasus,
            String penugasan,
            LocalDate hari,
            String orang,
            String atasan,
            String jenis)
            throws Exception {
        var semua = new TreeSet<Long>();
        for (var butir : penugasan.split("\\|")) {
            var bagian = butir.split("[@/ ]|\\.\\.");
            var id = nomor(bagian[0]);
            if (semua.add(id)) {
                susunan.orang(id, "Orang " + bagian[0]);
            }
            susunan.tugas(
                    id,
                    Long.parseLong(bagian[1]),
                    bagian[2],
                    bagian[3],
                    bagian.length > 4 ? bagian[4] : null);
        }
        SusunanContoh.hari(hari);

        var hasil = atasan(nomor(orang), hari);

        assertThat(hasil.map(Atasan::pegawaiId).orElse(null))
                .isEqualTo(atasan == null ? null : nomor(atasan));
        assertThat(hasil.map(Atasan::jenis).orElse(null)).isEqualTo(jenis);
        cakupanBawahanSamaDenganPencariAtasan(semua, hari);
    }

    @Test
    void nama_dan_nip_atasan_disebut() throws Exception {
        susunan.orang(75, "Kirana").tugas(75, 30, "DEFINITIF", "2020-01-01", null);
        susunan.orang(83, "Satria").tugas(83, 31, "DEFINITIF", "2020-01-01", null);
        susunan.sql(
                "update core_pegawai set gelar_depan = 'Dr.', gelar_belakang = 'M.Si.' where id = 75");

        assertThat(atasan(83, HARI))
                .contains(
                        new Atasan(
                                75,
                                30,
                                "Kepala Bidang",
                                3,
                                "DEFINITIF",
                                "Dr. Kirana, M.Si.",
                                SusunanContoh.nip(75)));
    }

    @Test
    void pada_penugasan_acak_cakupan_bawahan_selalu_sama_dan_tidak_ada_yang_saling_membawahi()
            throws Exception {
        SusunanContoh.hari(HARI);
        var orang = new TreeSet<Long>();
        for (var id = 100L; id < 112; id++) {
            susunan.orang(id, "Orang " + id);
            orang.add(id);
        }
        for (var putaran = 0; putaran < 25; putaran++) {
            susunan.sql("delete from core_penugasan");
            acak(new Random(putaran), orang);
            cakupanBawahanSamaDenganPencariAtasan(orang, HARI);
            for (var o : orang) {
                var atas = atasan(o, HARI).map(Atasan::pegawaiId);
                assertThat(atas).isNotEqualTo(Optional.of(o));
            }
        }
    }

    private void acak(Random acak, Set<Long> orang) {
        var kepala = List.of(10L, 20L, 30L, 40L, 50L);
        var staf = List.of(11L, 31L, 41L, 51L);
        for (var o : orang) {
            var definitif =
                    acak.nextInt(3) == 0
                            ? kepala.get(acak.nextInt(kepala.size()))
                            : staf.get(acak.nextInt(staf.size()));
            susunan.tugas(
                    o, definitif, "DEFINITIF", "202%d-01-01".formatted(acak.nextInt(6)), null);
            if (acak.nextInt(3) == 0) {
                susunan.tugas(
                        o,
                        kepala.get(acak.nextInt(kepala.size())),
                        JENIS.get(1 + acak.nextInt(4)),
                        "2026-0%d-01".formatted(1 + acak.nextInt(9)),
                        acak.nextBoolean() ? null : "2026-1%d-05".formatted(acak.nextInt(3)));
            }
        }
    }

    /** Whoever has X as superior is reached by X's right over BAWAHAN, and nobody else. */
    private void cakupanBawahanSamaDenganPencariAtasan(Collection<Long> orang, LocalDate hari)
            throws Exception {
        for (var x : orang) {
            aktif.masukSebagai(SusunanContoh.nip(x));
            var terlihat =
                    daftar.halaman(SaringanPegawai.KOSONG, Urutan.NAMA, 0, 100).baris().stream()
                            .map(BarisPegawai::id)
                            .filter(id -> !id.equals(x))
                            .toList();
            var bawahan = new TreeSet<Long>();
            for (var p : orang) {
                if (atasan(p, hari).filter(a -> a.pegawaiId() == x).isPresent()) {
                    bawahan.add(p);
                }
            }
            assertThat(terlihat).as("bawahan %s", x).containsExactlyInAnyOrderElementsOf(bawahan);
        }
    }

    private Optional<Atasan> atasan(long orang, LocalDate hari) throws Exception {
        return TransaksiUji.dalam(() -> pencari.atasan(orang, hari));
    }

    private static long nomor(String huruf) {
        return huruf.charAt(0);
    }
}
