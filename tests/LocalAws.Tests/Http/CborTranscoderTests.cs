using System.Formats.Cbor;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LocalAws.Http;

namespace LocalAws.Tests.Http;

public sealed class CborTranscoderTests
{
    [Property(Arbitrary = [typeof(JsonStructures)])]
    public void Structure_ThereAndBack_IsTheSame(JsonObject structure)
    {
        var back = CborTranscoder.ToJson(CborTranscoder.ToCbor(structure));

        JsonNode.DeepEquals(back, JsonNode.Parse(structure.ToJsonString())).ShouldBeTrue($"{structure.ToJsonString()} became {back.ToJsonString()}");
    }

    [Property]
    public void ArbitraryBytes_AreAStructureOrAnAwsError(byte[] bytes)
    {
        try
        {
            CborTranscoder.ToJson(bytes).ShouldNotBeNull();
        }
        catch (AwsError error)
        {
            error.Code.ShouldBe("SerializationException");
        }
    }

    [Property(Arbitrary = [typeof(JsonStructures)])]
    public void CutShort_IsAnAwsError(JsonObject structure, NonNegativeInt length)
    {
        var whole = CborTranscoder.ToCbor(structure);

        Should.Throw<AwsError>(() => CborTranscoder.ToJson(whole.AsMemory(0, length.Get % whole.Length)));
    }

    [Fact]
    public void DeepNesting_IsRefusedBeforeTheStackEnds()
    {
        var bytes = Enumerable.Repeat((byte)0x81, 1_000_000).ToArray();

        Should.Throw<AwsError>(() => CborTranscoder.ToJson(bytes)).Code.ShouldBe("SerializationException");
    }

    [Fact]
    public void SpecialNumbers_ComeInAsTheirTexts()
    {
        var writer = new CborWriter();
        writer.WriteStartMap(2);
        writer.WriteTextString("Value");
        writer.WriteDouble(double.NaN);
        writer.WriteTextString("Absent");
        writer.WriteNull();
        writer.WriteEndMap();

        CborTranscoder.ToJson(writer.Encode()).ToJsonString().ShouldBe("""{"Value":"NaN","Absent":null}""");
    }

    [Fact]
    public void TextAfterTheMap_IsRefused()
    {
        Should.Throw<AwsError>(() => CborTranscoder.ToJson(new byte[] { 0xA0, 0x00 })).Message.ShouldContain("1 more");
    }

    public static class JsonStructures
    {
        public static Arbitrary<JsonObject> Structures() => Structure(3).ToArbitrary();

        private static Gen<JsonObject> Structure(int depth) =>
            from names in Gen.Elements("Id", "Label", "Timestamp", "Timestamps", "Value", "Values", "Period", "a.b", "ü").ListOf()
            from nodes in Node(depth - 1).ListOf(names.Distinct().Count())
            select new JsonObject(names.Distinct().Zip(nodes, KeyValuePair.Create));

        private static Gen<JsonNode?> Node(int depth)
        {
            var scalars = new[]
            {
                Gen.Choose(int.MinValue, int.MaxValue).Select(number => (JsonNode?)number),
                ArbMap.Default.GeneratorFor<NormalFloat>().Select(number => (JsonNode?)number.Get),
                ArbMap.Default.GeneratorFor<bool>().Select(flag => (JsonNode?)flag),
                ArbMap.Default.GeneratorFor<UnicodeString>().Select(text => (JsonNode?)(text.Get ?? "")),
            };
            return depth == 0
                ? Gen.OneOf(scalars)
                : Gen.OneOf([.. scalars, Structure(depth).Select(node => (JsonNode?)node), Node(depth - 1).ListOf().Select(nodes => (JsonNode?)new JsonArray([.. nodes]))]);
        }
    }
}
