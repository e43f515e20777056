using System.Runtime.InteropServices;

namespace LocalAws.Tests.Algorithms;

/// <summary>The real XGBoost, where Debian's package libxgboost0 is installed.</summary>
internal sealed partial class LibXGBoost : IDisposable
{
    private const string Library = "libxgboost.so.0";

    private nint _booster;

    /// <summary>Loads a model file of XGBoost's JSON format.</summary>
    public LibXGBoost(byte[] model)
    {
        var path = Path.ChangeExtension(Path.GetTempFileName(), ".json");
        File.WriteAllBytes(path, model);
        Check(XGBoosterCreate(0, 0, out _booster));
        Check(XGBoosterLoadModel(_booster, path));
        File.Delete(path);
    }

    /// <summary>Whether the library is there.</summary>
    public static bool IsInstalled { get; } = NativeLibrary.TryLoad(Library, out _);

    /// <summary>Predictions for rows of features; NaN is missing.</summary>
    public float[] Predict(float[] features, int columns)
    {
        Check(XGDMatrixCreateFromMat(features, (ulong)(features.Length / columns), (ulong)columns, float.NaN, out var matrix));
        Check(XGBoosterPredict(_booster, matrix, 0, 0, 0, out var length, out var result));
        var scores = new float[length];
        Marshal.Copy(result, scores, 0, scores.Length);
        Check(XGDMatrixFree(matrix));
        return scores;
    }

    /// <summary>Trains a model with the real XGBoost and returns its file.</summary>
    public static byte[] Train(float[] features, float[] labels, int columns, int rounds, params (string Name, string Value)[] parameters)
    {
        Check(XGDMatrixCreateFromMat(features, (ulong)labels.Length, (ulong)columns, float.NaN, out var matrix));
        Check(XGDMatrixSetFloatInfo(matrix, "label", labels, (ulong)labels.Length));
        Check(XGBoosterCreate([matrix], 1, out var booster));
        foreach (var (name, value) in parameters)
        {
            Check(XGBoosterSetParam(booster, name, value));
        }

        for (var round = 0; round < rounds; round++)
        {
            Check(XGBoosterUpdateOneIter(booster, round, matrix));
        }

        var path = Path.ChangeExtension(Path.GetTempFileName(), ".json");
        Check(XGBoosterSaveModel(booster, path));
        var bytes = File.ReadAllBytes(path);
        File.Delete(path);
        Check(XGBoosterFree(booster));
        Check(XGDMatrixFree(matrix));
        return bytes;
    }

    public void Dispose()
    {
        if (_booster != 0)
        {
            Check(XGBoosterFree(_booster));
            _booster = 0;
        }
    }

    private static void Check(int result)
    {
        if (result != 0)
        {
            throw new InvalidOperationException(Marshal.PtrToStringUTF8(XGBGetLastError()));
        }
    }

    [LibraryImport(Library)]
    private static partial nint XGBGetLastError();

    [LibraryImport(Library)]
    private static partial int XGBoosterCreate(nint matrices, ulong count, out nint booster);

    [LibraryImport(Library)]
    private static partial int XGBoosterCreate([In] nint[] matrices, ulong count, out nint booster);

    [LibraryImport(Library)]
    private static partial int XGBoosterFree(nint booster);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int XGBoosterLoadModel(nint booster, string path);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int XGBoosterSaveModel(nint booster, string path);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int XGBoosterSetParam(nint booster, string name, string value);

    [LibraryImport(Library)]
    private static partial int XGBoosterUpdateOneIter(nint booster, int iteration, nint matrix);

    [LibraryImport(Library)]
    private static partial int XGBoosterPredict(
        nint booster, nint matrix, int options, uint trees, int training, out ulong length, out nint result);

    [LibraryImport(Library)]
    private static partial int XGDMatrixCreateFromMat([In] float[] data, ulong rows, ulong columns, float missing, out nint matrix);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int XGDMatrixSetFloatInfo(nint matrix, string field, [In] float[] values, ulong length);

    [LibraryImport(Library)]
    private static partial int XGDMatrixFree(nint matrix);
}
