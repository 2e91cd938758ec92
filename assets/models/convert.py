"""Turns a TensorFlow Lite model into an ONNX model with 16-bit weights; run by make.sh.

  convert.py MODEL.tflite MODEL.onnx

It knows the operators of the four models beside it, each in the way those models use it, and stops
with a message at anything else: a model that is converted in part would give wrong faces, not an error.

TensorFlow Lite orders a picture as rows, columns, channels (NHWC), ONNX as channels, rows, columns
(NCHW). Everything between input and output is put in the second order here, weights included.
"""

import sys
from pathlib import Path

import numpy as np
import onnx
import tflite
from onnx import TensorProto, helper, numpy_helper

OPSET = 14
IR_VERSION = 8
# Where each axis of an NHWC tensor comes to stand in NCHW.
TO_NCHW = (0, 3, 1, 2)
TO_NHWC = (0, 2, 3, 1)
# Below this many values, a weight is smaller than the Cast node that would widen it again.
WORTH_HALVING = 16

WEIGHT_TYPES = {
    tflite.TensorType.FLOAT32: np.float32,
    tflite.TensorType.FLOAT16: np.float16,
    tflite.TensorType.INT32: np.int32,
}
OPERATOR_NAMES = {
    code: name for name, code in vars(tflite.BuiltinOperator).items() if isinstance(code, int)
}
# Custom operators number their paddings on their own: 1 is what the others call SAME.
CUSTOM_PADDING_SAME = 1


class Unsupported(Exception):
    """The model holds something that this converter does not know."""


def require(condition, what):
    if not condition:
        raise Unsupported(what)


class Operator:
    """One step of the TensorFlow Lite model."""

    def __init__(self, model, step):
        code = model.OperatorCodes(step.OpcodeIndex())
        # Old files keep the number in the first field, new ones in the second; the other is 0.
        self.code = max(code.BuiltinCode(), code.DeprecatedBuiltinCode())
        self.name = OPERATOR_NAMES.get(self.code, f"number {self.code}")
        self.custom = self.code == tflite.BuiltinOperator.CUSTOM
        if self.custom:
            self.name = code.CustomCode().decode()
        self.inputs = [step.Inputs(i) for i in range(step.InputsLength())]
        self.outputs = [step.Outputs(i) for i in range(step.OutputsLength())]
        self._step = step

    def options(self, kind):
        table = self._step.BuiltinOptions()
        options = kind()
        options.Init(table.Bytes, table.Pos)
        return options

    def custom_options(self):
        """The bytes of a custom operator as 32-bit numbers."""
        return np.frombuffer(self._step.CustomOptionsAsNumpy().tobytes(), "<i4").tolist()


class Conversion:
    """The ONNX graph while it grows."""

    def __init__(self, data):
        require(data[4:8] == b"TFL3", "it is not a TensorFlow Lite file")
        self.model = tflite.Model.GetRootAsModel(data, 0)
        require(self.model.SubgraphsLength() == 1, "it has more than one graph")
        self.source = self.model.Subgraphs(0)
        require(self.source.InputsLength() == 1, "it has more than one input")

        self.nodes = []
        self.constants = []
        # By the number of the tensor in the source: its name in the ONNX graph, or its fixed values.
        self.names = {self.source.Inputs(0): "input"}
        self.weights = self._stored_weights()

    # What the source tells about a tensor.

    def shape(self, tensor):
        table = self.source.Tensors(tensor)
        return table.ShapeAsNumpy().tolist() if table.ShapeLength() else []

    def _stored_weights(self):
        weights = {}
        for tensor in range(self.source.TensorsLength()):
            table = self.source.Tensors(tensor)
            stored = self.model.Buffers(table.Buffer())
            if not stored.DataLength():
                continue
            label = table.Name().decode()
            require(table.Sparsity() is None, f"the weights {label} are stored sparsely")
            require(table.Type() in WEIGHT_TYPES, f"the weights {label} are of type {table.Type()}")
            values = stored.DataAsNumpy().view(WEIGHT_TYPES[table.Type()])
            weights[tensor] = values.reshape(self.shape(tensor))
        return weights

    def picture(self, tensor):
        """The ONNX name of a computed four-dimensional tensor."""
        require(tensor in self.names, f"tensor {tensor} is not computed, but something computes with it")
        require(len(self.shape(tensor)) == 4, f"tensor {tensor} is used as a picture after a reshape")
        return self.names[tensor]

    def weight(self, tensor):
        require(tensor in self.weights, f"tensor {tensor} should be fixed, but is computed")
        return self.weights[tensor]

    # What is added to the ONNX graph.

    def constant(self, values):
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, kind, inputs, output, **attributes):
        name = f"n{len(self.nodes)}_{kind}"
        self.nodes.append(helper.make_node(kind, inputs, [output], name=name, **attributes))

    def result(self, operator):
        """Names the one output of an operator."""
        (tensor,) = operator.outputs
        self.names[tensor] = f"t{tensor}"
        return self.names[tensor]

    def padding(self, operator, kind, kernel, strides):
        """How many values are added as [top, left, bottom, right].

        SAME makes the output as large as the input divided by the stride, rounded up; an odd value
        goes to the bottom and the right.
        """
        if kind == tflite.Padding.VALID:
            return [0, 0, 0, 0]
        require(kind == tflite.Padding.SAME, f"padding {kind}")
        before, after = [], []
        for size, window, stride in zip(self.shape(operator.inputs[0])[1:3], kernel, strides):
            steps = -(-size // stride)
            total = max((steps - 1) * stride + window - size, 0)
            before.append(total // 2)
            after.append(total - total // 2)
        return before + after

    # One function for each operator.

    def dequantize(self, operator):
        """Weights that are stored as 16-bit floats; here they are widened at once."""
        self.weights[operator.outputs[0]] = self.weight(operator.inputs[0]).astype(np.float32)

    def conv_2d(self, operator):
        options = operator.options(tflite.Conv2DOptions)
        # [out, rows, columns, in] -> [out, in, rows, columns]
        kernel = self.weight(operator.inputs[1]).transpose(0, 3, 1, 2)
        self._convolution(operator, options, kernel, groups=1)

    def depthwise_conv_2d(self, operator):
        options = operator.options(tflite.DepthwiseConv2DOptions)
        require(options.DepthMultiplier() == 1, "a channel gives more than one")
        # [1, rows, columns, channels] -> [channels, 1, rows, columns]
        kernel = self.weight(operator.inputs[1]).transpose(3, 0, 1, 2)
        self._convolution(operator, options, kernel, groups=kernel.shape[0])

    def _convolution(self, operator, options, kernel, groups):
        without_activation(options)
        dilations = [options.DilationHFactor(), options.DilationWFactor()]
        require(dilations == [1, 1], f"dilations {dilations}")
        picture, _, bias = operator.inputs
        window = list(kernel.shape[2:])
        strides = [options.StrideH(), options.StrideW()]
        inputs = [
            self.picture(picture),
            self.constant(kernel.astype(np.float32)),
            self.constant(self.weight(bias).astype(np.float32)),
        ]
        self.node(
            "Conv",
            inputs,
            self.result(operator),
            kernel_shape=window,
            strides=strides,
            dilations=dilations,
            group=groups,
            pads=self.padding(operator, options.Padding(), window, strides),
        )

    def transposed_convolution(self, operator):
        """MediaPipe's own operator: a transposed convolution with a bias."""
        padding, stride_x, stride_y = operator.custom_options()
        picture, weights, bias = operator.inputs
        # [out, rows, columns, in] -> [in, out, rows, columns]
        kernel = self.weight(weights).transpose(3, 0, 1, 2)
        window = list(kernel.shape[2:])
        strides = [stride_y, stride_x]
        # Then no two windows overlap, and nothing is cut from the border.
        require(padding == CUSTOM_PADDING_SAME and window == strides, "windows that overlap")
        inputs = [
            self.picture(picture),
            self.constant(kernel.astype(np.float32)),
            self.constant(self.weight(bias).astype(np.float32)),
        ]
        self.node(
            "ConvTranspose",
            inputs,
            self.result(operator),
            kernel_shape=window,
            strides=strides,
            pads=[0, 0, 0, 0],
        )

    def add(self, operator):
        without_activation(operator.options(tflite.AddOptions))
        self._plain("Add", operator)

    def mul(self, operator):
        without_activation(operator.options(tflite.MulOptions))
        self._plain("Mul", operator)

    def relu(self, operator):
        self._plain("Relu", operator)

    def logistic(self, operator):
        self._plain("Sigmoid", operator)

    def hard_swish(self, operator):
        self._plain("HardSwish", operator)

    def _plain(self, kind, operator):
        """What works on each value alone has no order of axes to mind."""
        self.node(kind, [self.picture(tensor) for tensor in operator.inputs], self.result(operator))

    def prelu(self, operator):
        """ReLU with a slope for each channel below zero."""
        picture, slopes = operator.inputs
        slopes = self.weight(slopes).astype(np.float32)
        require(slopes.shape[:2] == (1, 1), "slopes that differ from place to place")
        inputs = [self.picture(picture), self.constant(slopes.reshape(-1, 1, 1))]
        self.node("PRelu", inputs, self.result(operator))

    def pad(self, operator):
        picture, amounts = operator.inputs
        # One pair for each axis -> all that goes before, then all that goes after.
        amounts = self.weight(amounts)[list(TO_NCHW)].transpose().astype(np.int64)
        inputs = [self.picture(picture), self.constant(amounts.reshape(-1))]
        self.node("Pad", inputs, self.result(operator), mode="constant")

    def max_pool_2d(self, operator):
        options = operator.options(tflite.Pool2DOptions)
        without_activation(options)
        window = [options.FilterHeight(), options.FilterWidth()]
        strides = [options.StrideH(), options.StrideW()]
        self.node(
            "MaxPool",
            [self.picture(operator.inputs[0])],
            self.result(operator),
            kernel_shape=window,
            strides=strides,
            pads=self.padding(operator, options.Padding(), window, strides),
        )

    def average_pool_2d(self, operator):
        options = operator.options(tflite.Pool2DOptions)
        without_activation(options)
        window = [options.FilterHeight(), options.FilterWidth()]
        require(window == self.shape(operator.inputs[0])[1:3], "a mean of less than the whole picture")
        require(self.shape(operator.outputs[0])[1:3] == [1, 1], "a mean with several windows")
        self._plain("GlobalAveragePool", operator)

    def resize_bilinear(self, operator):
        options = operator.options(tflite.ResizeBilinearOptions)
        require(options.HalfPixelCenters() and not options.AlignCorners(), "another grid of pixels")
        shape = self.shape(operator.outputs[0])
        sizes = self.constant(np.array([shape[axis] for axis in TO_NCHW], np.int64))
        self.node(
            "Resize",
            # Neither a region nor a scale: the size alone says it.
            [self.picture(operator.inputs[0]), "", "", sizes],
            self.result(operator),
            mode="linear",
            coordinate_transformation_mode="half_pixel",
        )

    def reshape(self, operator):
        """Counts values in the order of the source, so that one is gone back to first."""
        output = self.result(operator)
        ordered = f"{output}_tr"
        self.node("Transpose", [self.picture(operator.inputs[0])], ordered, perm=list(TO_NHWC))
        shape = self.constant(np.array(self.shape(operator.outputs[0]), np.int64))
        self.node("Reshape", [ordered, shape], output)

    # All of it.

    def run(self):
        for index in range(self.source.OperatorsLength()):
            operator = Operator(self.model, self.source.Operators(index))
            known = CUSTOM_OPERATORS if operator.custom else OPERATORS
            convert = known.get(operator.name if operator.custom else operator.code)
            where = f"operator {index} ({operator.name})"
            require(convert, f"{where}: is not known")
            try:
                convert(self, operator)
            except Unsupported as error:
                raise Unsupported(f"{where}: {error}") from None
        inputs = [float_value("input", self._outer_shape(self.source.Inputs(0)))]
        outputs = [self._output(self.source.Outputs(i)) for i in range(self.source.OutputsLength())]
        casts, constants = halve(self.constants)
        graph = helper.make_graph(casts + self.nodes, "g", inputs, outputs, constants)
        opset = helper.make_opsetid("", OPSET)
        model = helper.make_model(graph, opset_imports=[opset], ir_version=IR_VERSION)
        onnx.checker.check_model(model, full_check=True)
        return model

    def _outer_shape(self, tensor):
        shape = self.shape(tensor)
        return [shape[axis] for axis in TO_NCHW] if len(shape) == 4 else shape

    def _output(self, tensor):
        """Gives an output the name it has in the source."""
        name = f"out_{self.source.Tensors(tensor).Name().decode()}"
        self.node("Identity", [self.names[tensor]], name)
        return float_value(name, self._outer_shape(tensor))


OPERATORS = {
    tflite.BuiltinOperator.ADD: Conversion.add,
    tflite.BuiltinOperator.AVERAGE_POOL_2D: Conversion.average_pool_2d,
    tflite.BuiltinOperator.CONV_2D: Conversion.conv_2d,
    tflite.BuiltinOperator.DEPTHWISE_CONV_2D: Conversion.depthwise_conv_2d,
    tflite.BuiltinOperator.DEQUANTIZE: Conversion.dequantize,
    tflite.BuiltinOperator.HARD_SWISH: Conversion.hard_swish,
    tflite.BuiltinOperator.LOGISTIC: Conversion.logistic,
    tflite.BuiltinOperator.MAX_POOL_2D: Conversion.max_pool_2d,
    tflite.BuiltinOperator.MUL: Conversion.mul,
    tflite.BuiltinOperator.PAD: Conversion.pad,
    tflite.BuiltinOperator.PRELU: Conversion.prelu,
    tflite.BuiltinOperator.RELU: Conversion.relu,
    tflite.BuiltinOperator.RESHAPE: Conversion.reshape,
    tflite.BuiltinOperator.RESIZE_BILINEAR: Conversion.resize_bilinear,
}
CUSTOM_OPERATORS = {"Convolution2DTransposeBias": Conversion.transposed_convolution}


def without_activation(options):
    """Other models hide a ReLU inside another operator; these do not."""
    kind = options.FusedActivationFunction()
    require(kind == tflite.ActivationFunctionType.NONE, f"activation {kind} inside the operator")


def float_value(name, shape):
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)


def halve(constants):
    """Keeps weights as 16-bit floats and adds the Cast nodes that widen them when the model is loaded."""
    casts, kept = [], []
    for constant in constants:
        values = numpy_helper.to_array(constant)
        if values.dtype == np.float32 and values.size >= WORTH_HALVING:
            half = f"{constant.name}_h"
            name = f"cast_{constant.name}"
            kept.append(numpy_helper.from_array(values.astype(np.float16), half))
            casts.append(
                helper.make_node("Cast", [half], [constant.name], name=name, to=TensorProto.FLOAT)
            )
        else:
            kept.append(constant)
    return casts, kept


def main():
    if len(sys.argv) != 3:
        raise SystemExit("usage: convert.py MODEL.tflite MODEL.onnx")
    source, target = map(Path, sys.argv[1:])
    try:
        model = Conversion(source.read_bytes()).run()
    except Unsupported as error:
        raise SystemExit(f"{source.name}: {error}") from None
    target.write_bytes(model.SerializeToString(deterministic=True))


if __name__ == "__main__":
    main()
