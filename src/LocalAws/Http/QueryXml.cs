using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;

namespace LocalAws.Http;

/// <summary>An operation's output in the XML of the query protocol: lists as <c>member</c>, maps as <c>entry</c>, times as ISO 8601.</summary>
internal static class QueryXml
{
    /// <summary>Writes the members of a structure into the open element.</summary>
    public static void WriteMembers(XmlWriter xml, string parent, JsonObject structure)
    {
        foreach (var (name, value) in structure.Where(pair => pair.Value is not null))
        {
            xml.WriteStartElement(name);
            WriteContent(xml, parent, name, value!);
            xml.WriteEndElement();
        }
    }

    private static void WriteContent(XmlWriter xml, string parent, string member, JsonNode node)
    {
        switch (node)
        {
            case JsonObject map when WireTypes.IsMap(member):
                foreach (var (key, value) in map.Where(pair => pair.Value is not null))
                {
                    xml.WriteStartElement("entry");
                    xml.WriteElementString("key", XmlText.Clean(key));
                    xml.WriteStartElement("value");
                    WriteContent(xml, member, key, value!);
                    xml.WriteEndElement();
                    xml.WriteEndElement();
                }

                break;
            case JsonObject structure:
                WriteMembers(xml, member, structure);
                break;
            case JsonArray list:
                foreach (var item in list.Where(item => item is not null))
                {
                    xml.WriteStartElement("member");
                    WriteContent(xml, parent, member, item!);
                    xml.WriteEndElement();
                }

                break;
            case JsonValue value:
                xml.WriteString(Scalar(parent, member, value));
                break;
        }
    }

    private static string Scalar(string parent, string member, JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number when WireTypes.IsTime(parent, member) =>
            Timestamps.ToIso(double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)),
        JsonValueKind.Number => value.ToJsonString(),
        _ => XmlText.Clean(value.GetValue<string>()),
    };
}
