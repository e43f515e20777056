using System.Xml;

namespace LocalAws.Http;

/// <summary>Text for XML 1.0, which cannot carry most control characters.</summary>
internal static class XmlText
{
    /// <summary>The text with every character that XML lacks replaced by U+FFFD.</summary>
    public static string Clean(string text)
    {
        try
        {
            return XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException)
        {
            return string.Concat(text.EnumerateRunes().Select(rune =>
                rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));
        }
    }
}
