package org.okrreadiness.exchange.verify;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.okrreadiness.exchange.credential.CredentialText;
import org.okrreadiness.service.records.verify.Examined;
import org.okrreadiness.service.records.verify.Offered;
import org.okrreadiness.service.records.verify.SignedReader;
import org.okrreadiness.service.records.verify.Statement;

/** Badges in SVG: the credential stands in an element of the Open Badges name space. What is drawn is not signed. */
public final class BakedSvgReader implements SignedReader {

    private static final String SPACE = "https://purl.imsglobal.org/ob/v3p0";
    private static final int START = 2_000;

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final CredentialText text = new CredentialText();

    public BakedSvgReader() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    @Override
    public Optional<Examined> examine(Offered offered) {
        byte[] bytes = offered.bytes();
        String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.UTF_8);
        if (!start.contains("<svg")) {
            return Optional.empty();
        }
        try {
            return baked(bytes)
                    .flatMap(found -> text.examine(found.getBytes(StandardCharsets.UTF_8), Statement.Form.IMAGE));
        } catch (XMLStreamException notXml) {
            return Optional.empty();
        }
    }

    private Optional<String> baked(byte[] bytes) throws XMLStreamException {
        XMLStreamReader xml =
                factory.createXMLStreamReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        try {
            while (xml.hasNext()) {
                boolean isOne = xml.next() == XMLStreamConstants.START_ELEMENT
                        && SPACE.equals(xml.getNamespaceURI())
                        && xml.getLocalName().equals("credential");
                if (isOne) {
                    String jwt = xml.getAttributeValue(null, "verify");
                    return Optional.of(jwt == null || jwt.isBlank() ? xml.getElementText() : jwt);
                }
            }
            return Optional.empty();
        } finally {
            xml.close();
        }
    }
}
