using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Amazon;
using Amazon.Runtime;

namespace AwsSdk.Shared;

/// <summary>
/// The one JSON contract for every request, response and structure: member names are property names, absent members
/// are left out, times are epoch seconds, enums are their wire values.
/// </summary>
/// <remarks>It works by reflection, so these assemblies must not be trimmed.</remarks>
internal static class ShapeJson
{
    /// <summary>Options for both directions. Unknown members of an answer are ignored; a null member counts as absent.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutTransportMembers, LeaveOutInitialCollections } },
        Converters = { new EpochSecondsConverter(), new ConstantClassConverterFactory() },
    };

    private static void LeaveOutTransportMembers(JsonTypeInfo type)
    {
        for (var index = type.Properties.Count - 1; index >= 0; index--)
        {
            var owner = (type.Properties[index].AttributeProvider as System.Reflection.MemberInfo)?.DeclaringType;
            if (owner == typeof(AmazonWebServiceRequest) || owner == typeof(AmazonWebServiceResponse))
            {
                type.Properties.RemoveAt(index);
            }
        }
    }

    /// <summary>
    /// An empty collection is sent, as it may mean "clear it"; but not when the SDK itself made it, see <see cref="Initial"/>.
    /// </summary>
    private static void LeaveOutInitialCollections(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.PropertyType.IsAssignableTo(typeof(ICollection))))
        {
            property.ShouldSerialize = (_, value) => value is ICollection items && (items.Count > 0 || !AWSConfigs.InitializeCollections);
        }
    }
}
