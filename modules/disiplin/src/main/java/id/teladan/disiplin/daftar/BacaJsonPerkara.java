package id.teladan.disiplin.daftar;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.aturan.perkara.LangkahPerkara;
import id.teladan.disiplin.aturan.perkara.PeranPerkara;
import id.teladan.disiplin.aturan.perkara.StatusPerkara;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads the parts of a case, which one statement brings as JSON arrays. */
final class BacaJsonPerkara {

    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String SAAT = "date_format(%s, '%%Y-%%m-%%dT%%H:%%i:%%s.%%fZ')";

    static final String DUGAAN =
            "(select json_arrayagg(json_object('kode', d.kode, 'dampak', d.dampak, 'hari', d.hari, 'menit', d.menit_kurang) order"
                    + " by d.id) from disiplin_dugaan d where d.perkara_id = k.id)";

    static final String RIWAYAT =
            "(select json_arrayagg(json_object('urut', l.urut, 'langkah', l.langkah, 'ke', l.ke, 'peran', l.peran, 'oleh', l.oleh,"
                    + " 'jabatan', l.jabatan, 'tanggal', l.tanggal, 'waktu', "
                    + SAAT.formatted("l.waktu")
                    + ", 'alasan', l.alasan, 'dokumen', l.dokumen) order by l.urut) from disiplin_langkah l where l.perkara_id = k.id)";

    static final String PANGGILAN =
            "(select json_arrayagg(json_object('ke', g.ke, 'nomor', g.nomor, 'surat', g.tanggal_surat, 'periksa',"
                    + " g.tanggal_periksa, 'jam', g.jam, 'tempat', g.tempat, 'oleh', g.penandatangan, 'jabatan', g.jabatan, 'hasil',"
                    + " g.hasil) order by g.ke) from disiplin_panggilan g where g.perkara_id = k.id)";

    static final String TANYA =
            "(select json_arrayagg(json_object('urut', q.urut, 'tanya', q.tanya, 'jawab', q.jawab) order by q.urut) from"
                    + " disiplin_tanya_jawab q where q.perkara_id = k.id)";

    static final String PEMERIKSAAN =
            "(select json_arrayagg(json_object('cara', x.cara, 'tanggal', x.tanggal, 'oleh', x.pemeriksa, 'jabatan', x.jabatan,"
                    + " 'bap', x.bap_nomor, 'tertanda', x.bap_tertanda, 'tolak', x.bap_alasan_tolak, 'lhp', x.lhp_nomor, 'lhp_tanggal',"
                    + " x.lhp_tanggal, 'fakta', x.fakta, 'analisis', x.analisis, 'kesimpulan', x.kesimpulan, 'meringankan',"
                    + " x.meringankan, 'memberatkan', x.memberatkan)) from disiplin_pemeriksaan x where x.perkara_id = k.id)";

    static final String KEPUTUSAN =
            "(select json_arrayagg(json_object('nomor', c.nomor, 'tanggal', c.tanggal, 'jenis', c.jenis, 'pelanggaran',"
                    + " c.pelanggaran, 'pertimbangan', c.pertimbangan, 'nama', c.nama, 'jabatan', c.jabatan, 'sebagai', c.sebagai,"
                    + " 'diterima', c.diterima, 'cara', c.cara_terima, 'bukti', c.bukti_terima, 'terlambat', c.terlambat_sampai,"
                    + " 'berlaku', c.berlaku, 'mulai', c.mulai, 'berakhir', c.berakhir, 'bulan', c.bulan_potong, 'jejak', c.jejak,"
                    + " 'jejak_masa', c.jejak_masa)) from disiplin_keputusan c where c.perkara_id = k.id)";

    static final String TIM =
            "(select json_arrayagg(json_object('id', t2.pegawai_id, 'nama', o2.nama, 'unsur', t2.unsur) order by t2.id) from"
                    + " disiplin_tim t2 join core_pegawai o2 on o2.id = t2.pegawai_id where t2.perkara_id = k.id)";

    static final String DIBACA =
            "(select json_arrayagg(json_object('oleh', b.pelaku, 'waktu', "
                    + SAAT.formatted("b.waktu")
                    + ", 'apa', b.apa) order by b.waktu desc, b.id desc limit 20) from disiplin_akses b where b.perkara_id = k.id)";

    private BacaJsonPerkara() {}

    static <T> List<T> semua(Tuple b, String kolom, Function<JsonObject, T> baca) {
        var teks = NilaiSql.teks(b, kolom);
        if (teks == null) {
            return List.of();
        }
        try (var pembaca = JSON.createReader(new StringReader(teks))) {
            return pembaca.readArray().getValuesAs(JsonObject.class).stream().map(baca).toList();
        }
    }

    static <T> T satu(Tuple b, String kolom, Function<JsonObject, T> baca) {
        return semua(b, kolom, baca).stream().findFirst().orElse(null);
    }

    static RincianPerkara.Dugaan dugaan(JsonObject o) {
        return new RincianPerkara.Dugaan(
                teks(o, "kode"),
                teks(o, "dampak"),
                daftar(o, "hari").stream().map(LocalDate::parse).toList(),
                o.getInt("menit"));
    }

    static RincianPerkara.Langkah langkah(JsonObject o) {
        return new RincianPerkara.Langkah(
                o.getInt("urut"),
                LangkahPerkara.valueOf(teks(o, "langkah")),
                StatusPerkara.valueOf(teks(o, "ke")),
                PeranPerkara.valueOf(teks(o, "peran")),
                teks(o, "oleh"),
                teks(o, "jabatan"),
                hari(o, "tanggal"),
                Instant.parse(teks(o, "waktu")),
                teks(o, "alasan"),
                teks(o, "dokumen"));
    }

    static RincianPerkara.Panggilan panggilan(JsonObject o) {
        return new RincianPerkara.Panggilan(
                o.getInt("ke"),
                teks(o, "nomor"),
                hari(o, "surat"),
                hari(o, "periksa"),
                teks(o, "jam"),
                teks(o, "tempat"),
                teks(o, "oleh"),
                teks(o, "jabatan"),
                teks(o, "hasil"));
    }

    static RincianPerkara.TanyaJawab tanya(JsonObject o) {
        return new RincianPerkara.TanyaJawab(o.getInt("urut"), teks(o, "tanya"), teks(o, "jawab"));
    }

    static RincianPerkara.Pemeriksaan pemeriksaan(JsonObject o) {
        return new RincianPerkara.Pemeriksaan(
                teks(o, "cara"),
                hari(o, "tanggal"),
                teks(o, "oleh"),
                teks(o, "jabatan"),
                teks(o, "bap"),
                benar(o, "tertanda"),
                teks(o, "tolak"),
                teks(o, "lhp"),
                hari(o, "lhp_tanggal"),
                teks(o, "fakta"),
                teks(o, "analisis"),
                teks(o, "kesimpulan"),
                teks(o, "meringankan"),
                teks(o, "memberatkan"));
    }

    static RincianPerkara.Keputusan keputusan(JsonObject o) {
        return new RincianPerkara.Keputusan(
                teks(o, "nomor"),
                hari(o, "tanggal"),
                JenisHukuman.valueOf(teks(o, "jenis")),
                teks(o, "pelanggaran"),
                teks(o, "pertimbangan"),
                teks(o, "nama"),
                teks(o, "jabatan"),
                teks(o, "sebagai"),
                hari(o, "diterima"),
                teks(o, "cara"),
                teks(o, "bukti"),
                benar(o, "terlambat"),
                hari(o, "berlaku"),
                hari(o, "mulai"),
                hari(o, "berakhir"),
                daftar(o, "bulan"),
                jejak(o, "jejak"),
                jejak(o, "jejak_masa"));
    }

    static RincianPerkara.Anggota anggota(JsonObject o) {
        return new RincianPerkara.Anggota(teks(o, "nama"), teks(o, "unsur"));
    }

    static RincianPerkara.Baca baca(JsonObject o) {
        return new RincianPerkara.Baca(
                teks(o, "oleh"), Instant.parse(teks(o, "waktu")), teks(o, "apa"));
    }

    static String teks(JsonObject o, String nama) {
        var isi = o.get(nama);
        return isi == null || isi == JsonValue.NULL ? null : o.getString(nama);
    }

    static LocalDate hari(JsonObject o, String nama) {
        var isi = teks(o, nama);
        return isi == null ? null : LocalDate.parse(isi);
    }

    private static boolean benar(JsonObject o, String nama) {
        var isi = o.get(nama);
        return isi != null && ("1".equals(isi.toString()) || isi == JsonValue.TRUE);
    }

    private static List<String> daftar(JsonObject o, String nama) {
        var isi = teks(o, nama);
        return isi == null || isi.isEmpty() ? List.of() : Arrays.asList(isi.split(","));
    }

    private static Jejak jejak(JsonObject o, String nama) {
        var isi = teks(o, nama);
        return isi == null ? null : JsonJejak.baca(isi);
    }
}
