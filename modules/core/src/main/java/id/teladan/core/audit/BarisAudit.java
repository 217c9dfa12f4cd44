package id.teladan.core.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An audit row as it is chained and stored.
 *
 * @param waktu to the microsecond, as the database keeps it
 * @param sebelum null for a new row, {@code sesudah} null for a deleted one
 */
record BarisAudit(
        Instant waktu,
        Long pelakuId,
        String pelaku,
        String useCase,
        String permintaan,
        String entitas,
        String entitasId,
        String jenis,
        String sebelum,
        String sesudah) {

    BarisAudit {
        waktu = waktu.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * What the hash covers: names and values with their lengths, so that no two rows give the same bytes. Empty values are
     * left out: a column added later does not change older rows.
     */
    byte[] bahan(int aliran, long nomor, long id, String kunci, byte[] sidikLalu) {
        var b = new ByteArrayOutputStream(512);
        b.writeBytes(sidikLalu);
        tambah(b, "aliran", String.valueOf(aliran));
        tambah(b, "nomor", String.valueOf(nomor));
        tambah(b, "kunci", kunci);
        isi(b, id);
        return b.toByteArray();
    }

    /** The content alone, for rows older than the chain. */
    byte[] bahan(long id) {
        var b = new ByteArrayOutputStream(512);
        isi(b, id);
        return b.toByteArray();
    }

    private void isi(ByteArrayOutputStream b, long id) {
        tambah(b, "id", String.valueOf(id));
        tambah(
                b,
                "waktu",
                String.valueOf(waktu.getEpochSecond() * 1_000_000L + waktu.getNano() / 1_000));
        tambah(b, "pelaku_id", pelakuId == null ? null : String.valueOf(pelakuId));
        tambah(b, "pelaku", pelaku);
        tambah(b, "use_case", useCase);
        tambah(b, "permintaan", permintaan);
        tambah(b, "entitas", entitas);
        tambah(b, "entitas_id", entitasId);
        tambah(b, "jenis", jenis);
        tambah(b, "sebelum", sebelum);
        tambah(b, "sesudah", sesudah);
    }

    private static void tambah(ByteArrayOutputStream b, String nama, String nilai) {
        if (nilai != null) {
            satu(b, nama);
            satu(b, nilai);
        }
    }

    private static void satu(ByteArrayOutputStream b, String teks) {
        var bita = teks.getBytes(StandardCharsets.UTF_8);
        b.write(bita.length >>> 24);
        b.write(bita.length >>> 16);
        b.write(bita.length >>> 8);
        b.write(bita.length);
        b.writeBytes(bita);
    }
}
