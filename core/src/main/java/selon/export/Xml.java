package selon.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a document of XML 1.0 as it comes, each element on a line of its own. Texts are clean. */
final class Xml {

  private final XMLStreamWriter xml;
  private int depth;

  private Xml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static Xml document(OutputStream out) throws IOException {
    try {
      // the JDK's own, whatever else is on the class path; it is given characters, not bytes, since
      // it takes the halves of a pair apart where its buffer ends
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(
                  new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
      writer.writeStartDocument("UTF-8", "1.0");
      return new Xml(writer);
    } catch (XMLStreamException e) {
      throw unwritable(e);
    }
  }

  /** The element of the document, in the namespace of all. */
  Xml root(String name, String namespace) throws IOException {
    start(name);
    return attribute("xmlns", namespace);
  }

  Xml start(String name) throws IOException {
    try {
      line();
      xml.writeStartElement(name);
      depth++;
      return this;
    } catch (XMLStreamException e) {
      throw unwritable(e);
    }
  }

  /** An element that holds nothing, and needs no end. */
  Xml empty(String name) throws IOException {
    try {
      line();
      xml.writeEmptyElement(name);
      return this;
    } catch (XMLStreamException e) {
      throw unwritable(e);
    }
  }

  /** Nothing if there is no value. Line breaks become spaces, as every reader makes of them. */
  Xml attribute(String name, @Nullable String value) throws IOException {
    if (value == null) {
      return this;
    }
    try {
      xml.writeAttribute(
          name, CleanText.of(value).replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
      return this;
    } catch (XMLStreamException e) {
      throw unwritable(e);
    }
  }

  /** Ends an element that holds elements. */
  Xml end() throws IOException {
    try {
      depth--;
      line();
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw unwritable(e);
    }
  }

  /** Ends an element that holds text. A carriage return becomes a line break. */
  Xml end(String text) throws IOException {
    try {
      depth--;
      xml.writeCharacters(CleanText.of(text).replace("\r\n", "\n").replace('\r', '\n'));
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw unwritable(e);
    }
  }

  void endDocument() throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw unwritable(e);
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static IOException unwritable(XMLStreamException e) {
    return e.getNestedException() instanceof IOException cause
        ? cause
        : new IOException(e.getMessage(), e);
  }
}
