using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Runtime;

namespace AwsSdk.Shared;

/// <summary>Enums as their wire values. A known value becomes its singleton; an unknown one becomes a new instance.</summary>
internal sealed class ConstantClassConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsSubclassOf(typeof(ConstantClass));

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(ConstantClassConverter<>).MakeGenericType(typeToConvert))!;

    private sealed class ConstantClassConverter<T> : JsonConverter<T>
        where T : ConstantClass
    {
        private static readonly Func<string, T> s_find = typeof(T)
            .GetMethod("FindValue", BindingFlags.Public | BindingFlags.Static, [typeof(string)])!
            .CreateDelegate<Func<string, T>>();

        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is { } value ? s_find(value) : null;

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
