package id.teladan.demo;

import static id.teladan.demo.TabelSkp.nomor;

import id.teladan.core.pegawai.JenisPenugasan;
import id.teladan.skp.rencana.JenisHasilKerja;
import id.teladan.skp.rencana.LangkahSkp;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.rencana.Pendekatan;
import id.teladan.skp.rencana.StatusSkp;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the plan of one SKP with the steps that it has gone. Moments are UTC. */
final class PenulisSkp {

    /** A written indicator. */
    record Indikator(long id, String aspek, BigDecimal target, String satuan) {}

    /** A written result. */
    record Hasil(long id, String uraian, List<Indikator> indikator) {}

    /** A written SKP: what comes later refers to it. */
    record Tertulis(long id, Orang pemilik, Orang penilai, int tahun, List<Hasil> hasil) {}

    /**
     * What to write.
     *
     * @param isi whose plan in {@code skp.txt}
     * @param atasan SKP of the superior that results link to; null = links stay open
     * @param status DRAFT to DISETUJUI, or FINAL
     * @param hari day on which it was submitted
     * @param akhir day of the yearly evaluation; null unless FINAL
     */
    record Pesanan(
            String isi,
            Orang pemilik,
            Orang penilai,
            Tertulis atasan,
            int tahun,
            StatusSkp status,
            LocalDate hari,
            LocalDate akhir) {}

    private record Langkah(
            LangkahSkp langkah,
            StatusSkp dari,
            StatusSkp ke,
            Orang oleh,
            boolean penilai,
            LocalDateTime waktu,
            String catatan) {}

    private final TabelSkp t;
    private final TeksSkp teks;
    private final String perilaku;

    PenulisSkp(Connection sambungan, TabelSkp tabel, TeksSkp teks) throws SQLException {
        this.t = tabel;
        this.teks = teks;
        this.perilaku = perilaku(sambungan);
    }

    Tertulis tulis(Pesanan p) throws SQLException {
        var langkah = langkah(p);
        var terakhir = langkah.isEmpty() ? null : langkah.get(langkah.size() - 1);
        var diubah = terakhir == null ? p.hari().atTime(8, 40) : terakhir.waktu();
        var disetujui = p.status() == StatusSkp.DISETUJUI || p.status() == StatusSkp.FINAL;
        long id = nomor(t.skp);
        t.skp.baris(
                id,
                p.pemilik().id,
                p.tahun(),
                LocalDate.of(p.tahun(), 1, 1),
                LocalDate.of(p.tahun(), 12, 31),
                Pendekatan.KUANTITATIF,
                p.status(),
                disetujui ? 1 : 0,
                false,
                p.status() == StatusSkp.DIKEMBALIKAN ? teks.catatanPengembalian : null,
                langkah.isEmpty() ? null : langkah.get(0).waktu(),
                nama(terakhir == null ? p.pemilik() : terakhir.oleh()),
                diubah,
                langkah.size());
        var json = new ArrayList<String>();
        var hasil = new ArrayList<Hasil>();
        for (var r : teks.milik(p.isi())) {
            hasil.add(hasilKerja(p, id, r, json));
        }
        if (disetujui) {
            t.ekspektasi.baris(
                    nomor(t.ekspektasi),
                    id,
                    NilaiBerakhlak.AKUNTABEL,
                    teks.ekspektasi,
                    nama(p.penilai()),
                    p.hari().plusDays(1).atTime(3, 25),
                    1);
        }
        riwayat(p, id, langkah);
        if (disetujui) {
            t.versi.baris(
                    nomor(t.versi),
                    id,
                    1,
                    "{\"hasilKerja\":["
                            + String.join(",", json)
                            + "],\"perilaku\":["
                            + perilaku
                            + "],\"lampiran\":[]}",
                    LocalDate.of(p.tahun(), 1, 1),
                    p.penilai().id,
                    nama(p.penilai()),
                    JenisPenugasan.DEFINITIF,
                    p.penilai().kursi.nama,
                    langkah.get(1).waktu());
        }
        return new Tertulis(id, p.pemilik(), p.penilai(), p.tahun(), hasil);
    }

    private void riwayat(Pesanan p, long id, List<Langkah> langkah) throws SQLException {
        for (var i = 0; i < langkah.size(); i++) {
            var l = langkah.get(i);
            t.riwayat.baris(
                    nomor(t.riwayat),
                    id,
                    l.langkah(),
                    l.dari(),
                    l.ke(),
                    l.dari() == StatusSkp.DIAJUKAN || l.dari() == StatusSkp.DRAFT ? 0 : 1,
                    i,
                    l.oleh().id,
                    nama(l.oleh()),
                    l.penilai() ? JenisPenugasan.DEFINITIF : null,
                    l.penilai() ? p.penilai().kursi.nama : null,
                    l.waktu(),
                    l.catatan());
        }
    }

    private List<Langkah> langkah(Pesanan p) {
        var hasil = new ArrayList<Langkah>();
        if (p.status() == StatusSkp.DRAFT) {
            return hasil;
        }
        var esok = p.hari().plusDays(1).atTime(3, 25);
        hasil.add(
                new Langkah(
                        LangkahSkp.AJUKAN,
                        StatusSkp.DRAFT,
                        StatusSkp.DIAJUKAN,
                        p.pemilik(),
                        false,
                        p.hari().atTime(2, 10),
                        null));
        if (p.status() == StatusSkp.DIKEMBALIKAN) {
            hasil.add(
                    oleh(p, LangkahSkp.KEMBALIKAN, StatusSkp.DIAJUKAN, esok)
                            .dengan(StatusSkp.DIKEMBALIKAN, teks.catatanPengembalian));
        } else if (p.status() != StatusSkp.DIAJUKAN) {
            hasil.add(
                    oleh(p, LangkahSkp.SETUJUI, StatusSkp.DIAJUKAN, esok)
                            .dengan(StatusSkp.DISETUJUI, null));
        }
        if (p.status() == StatusSkp.FINAL) {
            hasil.add(
                    oleh(p, LangkahSkp.EVALUASI, StatusSkp.DISETUJUI, p.akhir().atTime(4, 15))
                            .dengan(StatusSkp.DIEVALUASI, null));
            hasil.add(
                    new Langkah(
                            LangkahSkp.FINALKAN,
                            StatusSkp.DIEVALUASI,
                            StatusSkp.FINAL,
                            p.pemilik(),
                            false,
                            p.akhir().plusDays(2).atTime(1, 40),
                            null));
        }
        return hasil;
    }

    private record OlehPenilai(
            Orang penilai, LangkahSkp langkah, StatusSkp dari, LocalDateTime saat) {

        Langkah dengan(StatusSkp ke, String catatan) {
            return new Langkah(langkah, dari, ke, penilai, true, saat, catatan);
        }
    }

    private static OlehPenilai oleh(
            Pesanan p, LangkahSkp langkah, StatusSkp dari, LocalDateTime saat) {
        return new OlehPenilai(p.penilai(), langkah, dari, saat);
    }

    /** Writes a result with its indicators; adds it as an approved version keeps it. */
    private Hasil hasilKerja(Pesanan p, long skpId, TeksSkp.Rencana r, List<String> json)
            throws SQLException {
        var oleh = nama(p.pemilik());
        var saat = p.hari().atTime(1, 30);
        var uraian = r.uraian().replace("{unit}", p.pemilik().kursi.unit.nama);
        var perspektif = p.pemilik().kursi.jenjang.name().startsWith("JPT") ? r.perspektif() : null;
        var atasan =
                r.tautan() == 0 || p.atasan() == null || p.atasan().hasil().size() < r.tautan()
                        ? null
                        : p.atasan().hasil().get(r.tautan() - 1);
        long id = nomor(t.hasil);
        t.hasil.baris(
                id,
                skpId,
                JenisHasilKerja.UTAMA,
                uraian,
                atasan == null ? null : atasan.id(),
                r.cascading(),
                perspektif,
                r.nomor(),
                oleh,
                saat);
        var indikator = new ArrayList<Indikator>();
        var ukuran = new ArrayList<String>();
        for (var i : r.indikator()) {
            long nomor = nomor(t.indikator);
            t.indikator.baris(
                    nomor,
                    id,
                    i.aspek(),
                    i.uraian(),
                    i.target(),
                    i.satuan(),
                    ukuran.size() + 1,
                    oleh,
                    saat);
            indikator.add(new Indikator(nomor, i.aspek(), i.target(), i.satuan()));
            ukuran.add(
                    "{\"id\":"
                            + nomor
                            + ",\"versi\":0,\"uraian\":"
                            + json(i.uraian())
                            + ",\"urutan\":"
                            + (ukuran.size() + 1)
                            + ",\"targetAngka\":"
                            + i.target().setScale(4)
                            + ",\"aspek\":"
                            + json(i.aspek())
                            + ",\"targetSatuan\":"
                            + json(i.satuan())
                            + "}");
        }
        json.add(
                "{\"id\":"
                        + id
                        + ",\"versi\":0,\"jenis\":\"UTAMA\",\"uraian\":"
                        + json(uraian)
                        + ",\"cascading\":"
                        + json(r.cascading())
                        + ",\"urutan\":"
                        + r.nomor()
                        + ",\"indikator\":["
                        + String.join(",", ukuran)
                        + "]"
                        + (atasan == null
                                ? ""
                                : ",\"atasanId\":"
                                        + atasan.id()
                                        + ",\"atasanUraian\":"
                                        + json(atasan.uraian()))
                        + (perspektif == null ? "" : ",\"perspektif\":" + json(perspektif))
                        + "}");
        return new Hasil(id, uraian, indikator);
    }

    private String perilaku(Connection s) throws SQLException {
        Map<NilaiBerakhlak, List<String>> panduan = new EnumMap<>(NilaiBerakhlak.class);
        try (var perintah = s.createStatement();
                var baris =
                        perintah.executeQuery(
                                "select nilai, panduan from skp_panduan_perilaku order by nilai, nomor")) {
            while (baris.next()) {
                panduan.computeIfAbsent(
                                NilaiBerakhlak.valueOf(baris.getString(1)), x -> new ArrayList<>())
                        .add(json(baris.getString(2)));
            }
        }
        return panduan.entrySet().stream()
                .map(
                        n -> {
                            var ada = n.getKey() == NilaiBerakhlak.AKUNTABEL;
                            return "{\"nilai\":%s,\"panduan\":[%s],\"versi\":%d,\"ekspektasi\":%s}"
                                    .formatted(
                                            json(n.getKey().name()),
                                            String.join(",", n.getValue()),
                                            ada ? 1 : 0,
                                            json(ada ? teks.ekspektasi : ""));
                        })
                .collect(Collectors.joining(","));
    }

    static String json(String teks) {
        return '"' + teks.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The name with titles. */
    static String nama(Orang o) {
        return Stream.of(o.gelarDepan, o.nama)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "))
                + (o.gelarBelakang == null ? "" : ", " + o.gelarBelakang);
    }
}
