package vn.tungho.shared.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a person who looks at a workbook does not see: hidden rows and columns, those of no height or width and those a filter hides.
 * What is not seen must not be acted on.
 */
public final class HiddenParts {
    private static final XMLInputFactory XML = factory();
    private static final int WIDEST = 16_384;
    private static final int CHUNK = 1 << 18;
    private static final int LONGEST_HINT = 20;
    private static final Pattern HINT = Pattern.compile("\\s(hidden=[\"'](1|true)|ht=[\"']0|width=[\"']0)");

    private HiddenParts() {}

    /**
     * The hidden parts of one sheet.
     *
     * @param rows as Excel numbers them, from 1
     * @param columns from 0
     */
    public record Hidden(SortedSet<Integer> rows, SortedSet<Integer> columns) {}

    /** The hidden parts of each sheet, in the order of the workbook. */
    public static List<Hidden> of(Path workbook) throws IOException {
        try (var zip = new ZipFile(workbook.toFile())) {
            var targets = targets(zip);
            var sheets = new ArrayList<Hidden>();
            each(zip, "xl/workbook.xml", xml -> {
                if (xml.getLocalName().equals("sheet")) {
                    var target = targets.getOrDefault(relation(xml), "");
                    sheets.add(new Hidden(new TreeSet<>(), new TreeSet<>()));
                    targets.put("#" + sheets.size(), target);
                }
            });
            for (var i = 0; i < sheets.size(); i++) {
                read(zip, targets.getOrDefault("#" + (i + 1), ""), sheets.get(i));
            }
            return sheets;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** True for a workbook that counts its days from 1904, as old programs for the Mac did. */
    public static boolean countsFrom1904(Path workbook) throws IOException {
        var counts = new boolean[1];
        try (var zip = new ZipFile(workbook.toFile())) {
            each(zip, "xl/workbook.xml", xml -> {
                if (xml.getLocalName().equals("workbookPr")) {
                    var value = xml.getAttributeValue(null, "date1904");
                    counts[0] = "1".equals(value) || "true".equals(value);
                }
            });
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return counts[0];
    }

    private static void read(ZipFile zip, String path, Hidden hidden) throws IOException, XMLStreamException {
        if (!mayHide(zip, path)) {
            return;
        }
        var last = new int[1];
        each(zip, path, xml -> {
            if (xml.getLocalName().equals("row")) {
                var number = xml.getAttributeValue(null, "r");
                last[0] = number == null ? last[0] + 1 : Integer.parseInt(number);
                if (isHidden(xml, "ht")) {
                    hidden.rows().add(last[0]);
                }
            } else if (xml.getLocalName().equals("col") && isHidden(xml, "width")) {
                int to = Math.min(WIDEST, Integer.parseInt(xml.getAttributeValue(null, "max")));
                for (int c = Integer.parseInt(xml.getAttributeValue(null, "min")); c <= to; c++) {
                    hidden.columns().add(c - 1);
                }
            }
        });
    }

    /** Nearly all sheets hide nothing; looking for the words is several times faster than reading the elements. */
    private static boolean mayHide(ZipFile zip, String path) throws IOException {
        var entry = zip.getEntry(path);
        if (entry == null) {
            return false;
        }
        try (var in = zip.getInputStream(entry)) {
            var buffer = new byte[CHUNK];
            var before = "";
            for (var read = in.readNBytes(buffer, 0, CHUNK); read > 0; read = in.readNBytes(buffer, 0, CHUNK)) {
                var text = before + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                if (HINT.matcher(text).find()) {
                    return true;
                }
                before = text.substring(Math.max(0, text.length() - LONGEST_HINT));
            }
        }
        return false;
    }

    private static boolean isHidden(XMLStreamReader xml, String size) {
        var hidden = xml.getAttributeValue(null, "hidden");
        var extent = xml.getAttributeValue(null, size);
        return "1".equals(hidden) || "true".equals(hidden) || (extent != null && extent.matches("0+(\\.0+)?"));
    }

    /** The paths of the sheets by the ids of their relations. */
    private static Map<String, String> targets(ZipFile zip) throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        each(zip, "xl/_rels/workbook.xml.rels", xml -> {
            var id = xml.getAttributeValue(null, "Id");
            var target = xml.getAttributeValue(null, "Target");
            if (id != null && target != null) {
                targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        return targets;
    }

    private static String relation(XMLStreamReader xml) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static void each(ZipFile zip, String path, Element each) throws IOException, XMLStreamException {
        var entry = zip.getEntry(path);
        if (entry == null) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            var xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    each.accept(xml);
                }
            }
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Takes the start of each element. */
    private interface Element {
        void accept(XMLStreamReader xml);
    }
}
