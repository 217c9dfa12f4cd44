package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.server.ServerTeladan;
import org.junit.jupiter.api.Test;

/** A change of position in mid-year, as its owner sees it. */
class MutasiIT {

    /** A server of its own: the position of a person who plays a part in other journeys changes. */
    @Test
    void skp_lama_ditutup_dan_skp_jabatan_baru_dimulai() throws Exception {
        try (var server = ServerUji.baru("mutasi", 200)) {
            perjalanan(server);
        }
    }

    private static void perjalanan(ServerTeladan server) throws Exception {
        var pegawai = "(select pegawai_id from core_akun where nama_akun = 'bkd2')";
        try (var s = server.basisData().sambungan();
                var p = s.createStatement()) {
            p.executeUpdate(
                    "insert into skp_skp (id, pegawai_id, tahun, mulai, sampai, pendekatan, status, nomor_versi, perubahan_dibuka,"
                            + " diubah_oleh, diubah_pada) select next value for skp_skp_seq, "
                            + pegawai
                            + ", year(utc_date()), concat(year(utc_date()), '-01-01'), concat(year(utc_date()), '-12-31'), 'KUANTITATIF',"
                            + " 'DISETUJUI', 1, 0, 'Uji', utc_timestamp() from dual where not exists (select 1 from skp_skp where pegawai_id = "
                            + pegawai
                            + " and tahun = year(utc_date()))");
            p.executeUpdate(
                    "update core_penugasan set mulai = concat(year(utc_date()), '-03-02') where pegawai_id = "
                            + pegawai
                            + " and jenis = 'DEFINITIF' and sampai is null");
        }
        try (var saya = Peramban.masuk(Peramban.tamu(server, 1366, 768), "bkd2")) {
            var h = saya.buka("/skp/saya").halaman();
            assertThat(h.locator("section[aria-labelledby=h-baru]"))
                    .containsText("Jabatan Anda berubah");
            saya.potret("mutasi-1").potretPonsel("mutasi-1-390");
            saya.tombol("Tutup SKP lama dan mulai yang baru").click();
            h.waitForURL("**/skp/susun**");
            saya.buka("/skp/saya");
            assertThat(h.locator("body")).containsText("1 Mar");
            assertThat(h.locator("section[aria-labelledby=h-baru]")).hasCount(0);
            saya.potret("mutasi-2");
            assertThat(saya.galatKonsol()).isEmpty();
            assertThat(saya.keLuar()).isEmpty();
        }
    }
}
